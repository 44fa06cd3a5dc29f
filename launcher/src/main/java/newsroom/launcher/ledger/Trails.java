package newsroom.launcher.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newsroom.launcher.services.Ends;
import org.jspecify.annotations.Nullable;

/** Every story's way as far as the topics and publish tell it, and the end that follows. */
final class Trails {

    private final Places places;
    private final Map<String, Came> came = new HashMap<>();
    private final Map<String, Judged> verdicts = new HashMap<>();
    private final Map<String, String> merged = new HashMap<>();
    private final Map<String, Long> briefs = new HashMap<>();
    private final Set<String> dead = new HashSet<>();
    private final Map<String, Ends.End> ends = new HashMap<>();

    /** @param places how far each service had come before the first topic was read */
    Trails(Places places, List<Ends.End> ends) {
        this.places = places;
        ends.forEach(end -> this.ends.put(end.cluster(), end));
    }

    void came(String story, Instant at, long sequence) {
        came.putIfAbsent(story, new Came(at, sequence));
    }

    void judged(String story, String outcome, String reason, String cluster) {
        verdicts.putIfAbsent(story, new Judged(outcome, reason, cluster));
    }

    void merged(String from, String into) {
        merged.put(from, into);
    }

    /** @param sequence the place of its last brief */
    void summarized(String cluster, long sequence) {
        briefs.merge(cluster, sequence, Math::max);
    }

    /** @param subject a story or a cluster that a dead letter is about */
    void dead(String subject) {
        dead.add(subject);
    }

    /** How many stories of the span had which end; in the order of ends. */
    Map<Fate, Long> fates(Span span) {
        Map<Fate, Long> fates =
                new TreeMap<>(java.util.Comparator.comparing(Fate::end).thenComparing(Fate::code));
        came.forEach((story, at) -> {
            if (span.holds(at.at())) {
                fates.merge(fate(story, at.sequence()), 1L, Long::sum);
            }
        });
        return fates;
    }

    private Fate fate(String story, long sequence) {
        Judged verdict = verdicts.get(story);
        if (verdict == null) {
            return dead.contains(story)
                    ? new Fate(Fate.End.DEAD_LETTER, "")
                    : missing(sequence <= places.scoring(), "no verdict");
        }
        return switch (verdict.outcome()) {
            case "DUPLICATE" -> new Fate(Fate.End.DUPLICATE, "");
            case "COPY" -> new Fate(Fate.End.COPY, "");
            case "DECLINED" -> new Fate(Fate.End.DECLINED, verdict.reason());
            default -> reported(story, now(verdict.cluster()), sequence);
        };
    }

    private Fate reported(String story, String cluster, long sequence) {
        Long brief = briefs.get(cluster);
        if (brief == null) {
            return dead.contains(story)
                    ? new Fate(Fate.End.DEAD_LETTER, "")
                    : missing(sequence <= places.summarize(), "no brief");
        }
        Ends.End end = end(cluster);
        if (end == null) {
            return dead.contains(cluster)
                    ? new Fate(Fate.End.DEAD_LETTER, "")
                    : missing(brief <= places.publish(), "on no desk");
        }
        return switch (end.state()) {
            case "PRINTED" -> new Fate(Fate.End.PUBLISHED, "");
            case "LEFT_OUT" -> new Fate(Fate.End.LEFT_OUT, String.valueOf(end.of()));
            case "WAITING" -> new Fate(Fate.End.WAITING, "");
            default -> new Fate(Fate.End.NOT_TAKEN, "");
        };
    }

    /** What a service has passed and not said is lost; before that it is on its way. */
    private static Fate missing(boolean passed, String what) {
        return passed ? new Fate(Fate.End.LOST, what) : new Fate(Fate.End.ON_ITS_WAY, "");
    }

    private Ends.@Nullable End end(String cluster) {
        Ends.End end = ends.get(cluster);
        String into = end == null ? null : end.mergedInto();
        return into == null ? end : ends.getOrDefault(into, end);
    }

    /** Whose name a cluster means now; a name may have been passed on more than once. */
    private String now(String cluster) {
        String at = cluster;
        for (int i = 0; i <= merged.size() && merged.containsKey(at); i++) {
            at = merged.getOrDefault(at, at);
        }
        return at;
    }

    /** The last place in the desk's order that each service has passed. */
    record Places(long scoring, long summarize, long publish) {}

    private record Came(Instant at, long sequence) {}

    private record Judged(String outcome, String reason, String cluster) {}
}
