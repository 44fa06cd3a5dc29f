package newsroom.publish.copy;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsroom.contracts.Numbers;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.story.Tier;

/** Where we read an event first, who followed, and how fast. Houses of one owner count once, communities not at all. */
public final class Pickup {

    private static final Duration IN_HOURS = Duration.ofHours(48);

    private Pickup() {}

    /** A sentence; empty where fewer than two independent outlets carry the event. */
    public static Optional<String> of(List<Report> reports) {
        List<Report> first = firstOfEachOwner(reports);
        if (first.size() < 2) {
            return Optional.empty();
        }
        List<String> others = first.stream()
                .skip(1)
                .map(report -> report.source().publisher())
                .toList();
        Duration took = Duration.between(
                first.get(0).fetchedAt(), first.get(first.size() - 1).fetchedAt());
        String where = first.get(0).source().publisher();
        return Optional.of(
                others.size() == 1
                        ? "two independent outlets carry it, %s first and %s %s"
                                .formatted(where, others.get(0), within(took))
                        : "we read it first in %s; %s followed %s".formatted(where, Prose.named(others), within(took)));
    }

    /** The outlet in which we read it first; empty where it is the only one. */
    public static Optional<String> first(List<Report> reports) {
        List<Report> first = firstOfEachOwner(reports);
        return first.size() < 2
                ? Optional.empty()
                : Optional.of(first.get(0).source().publisher());
    }

    private static List<Report> firstOfEachOwner(List<Report> reports) {
        Set<String> owners = new LinkedHashSet<>();
        return reports.stream()
                .filter(report -> report.source().tier() != Tier.COMMUNITY)
                .sorted(Comparator.comparing(Report::fetchedAt).thenComparing(Report::story))
                .filter(report -> owners.add(report.source().family()))
                .toList();
    }

    /** Rounded up. */
    private static String within(Duration took) {
        long hours = (took.toMinutes() + 59) / 60;
        if (hours <= 1) {
            return "within the hour";
        }
        return took.compareTo(IN_HOURS) <= 0
                ? "within %s hours".formatted(Numbers.inWords((int) hours))
                : "within %s days".formatted(Numbers.inWords((int) ((hours + 23) / 24)));
    }
}
