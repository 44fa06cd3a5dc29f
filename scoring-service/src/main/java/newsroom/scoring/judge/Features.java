package newsroom.scoring.judge;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import newsroom.contracts.cluster.Score.Feature;
import newsroom.contracts.story.Development;
import newsroom.contracts.story.Source;
import newsroom.contracts.story.Tier;

/** The seven features of a score, each measured and put into words (design notes, algorithms 2.2). */
final class Features {

    /** A report of this age is worth half of a fresh one. */
    private static final double HALF_LIFE_HOURS = 12;

    private static final double HALF_FORGOTTEN_DAYS = 7;
    private static final double MANY_FIGURES = 4;
    /** A paper that nobody else speaks of; anybody may file one. */
    private static final double PREPRINT = 0.35;
    /** A company's word about itself alone is worth less than the trade press's. */
    private static final double OWN_WORD = 0.65;
    /** What the hottest discussion of one community can give. */
    private static final double ONE_COMMUNITY = 0.8;

    private Features() {}

    /**
     * A measurement before it is weighed.
     *
     * @param value 0 to 1
     */
    record Measured(String name, double value, String because) {
        Feature weighing(double weight) {
            return new Feature(name, Math.rint(value * 1e6) / 1e6, weight, because);
        }
    }

    static Measured relevance(LiveCluster cluster) {
        double mean = cluster.reports().stream()
                .mapToDouble(report -> report.filed().relevance())
                .average()
                .orElse(0);
        return new Measured("relevance", mean, "%.2f close to the desk's interests".formatted(mean));
    }

    /** Who says so; those whom the news is about count in full when somebody else says it, too. */
    static Measured authority(LiveCluster cluster) {
        boolean alone = cluster.publishers().size() < 2;
        Known best = cluster.reports().stream()
                .max(Comparator.comparingDouble(report -> trust(report, alone)))
                .orElseThrow();
        Source source = best.filed().source();
        String because = "best source is %s (%s%s)"
                .formatted(source.publisher(), source.tier().word(), alone ? reservation(best) : "");
        return new Measured("authority", trust(best, alone), because);
    }

    private static double trust(Known report, boolean alone) {
        double tier = report.filed().source().tier().authority();
        return switch (report.genre()) {
            case PROMOTION -> 0;
            case PAPER -> alone ? Math.min(tier, PREPRINT) : tier;
            default -> alone && isOwn(report) ? OWN_WORD : tier;
        };
    }

    private static boolean isOwn(Known report) {
        return report.filed().source().tier() == Tier.PRIMARY;
    }

    private static String reservation(Known report) {
        return switch (report.genre()) {
            case PROMOTION -> ", but it is an advertisement";
            case PAPER -> ", which nobody else speaks of";
            default -> isOwn(report) ? ", in its own cause" : "";
        };
    }

    static Measured corroboration(LiveCluster cluster) {
        int owners = cluster.publishers().size();
        double value = owners == 0 ? 0 : 1 - Math.exp(-(owners - 1) / 2.0);
        return new Measured(
                "corroboration",
                value,
                switch (owners) {
                    case 0 -> "no outlet yet, only community posts";
                    case 1 -> "one outlet";
                    default -> owners + " outlets of different owners";
                });
    }

    /** Empty when no community is known to discuss it, or too few discussions are known to tell what is usual. */
    static Optional<Measured> community(LiveCluster cluster, Talk talk) {
        Map<String, Double> hottest = new TreeMap<>();
        for (Known member : cluster.members()) {
            String community = member.filed().source().name();
            member.heard()
                    .map(talk::percentile)
                    .filter(share -> !share.isNaN())
                    .ifPresent(share -> hottest.merge(community, share, Math::max));
        }
        double cold = 1;
        for (double share : hottest.values()) {
            cold *= 1 - ONE_COMMUNITY * share;
        }
        double value = 1 - cold;
        return hottest.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(top -> new Measured(
                        "community",
                        value,
                        "hotter than %.0f %% of the discussions of its age on %s"
                                .formatted(100 * top.getValue(), top.getKey())));
    }

    static Measured novelty(LiveCluster cluster) {
        LiveCluster.Earlier earlier = cluster.earlier();
        if (earlier == null) {
            return new Measured("novelty", 1, "not told before");
        }
        double told = earlier.similarity() * Math.pow(2, -earlier.days() / HALF_FORGOTTEN_DAYS);
        return new Measured(
                "novelty", 1 - told, "goes on from an event of %.0f days ago".formatted(Math.ceil(earlier.days())));
    }

    static Measured recency(LiveCluster cluster, Instant now) {
        Instant substantial = cluster.reports().stream()
                .filter(Features::isNews)
                .map(report -> report.filed().at())
                .max(Comparator.naturalOrder())
                .orElse(cluster.firstSeenAt());
        double hours = Math.max(0, Duration.between(substantial, now).toMinutes() / 60.0);
        String because = hours < 1 ? "news of this hour" : "last news %.0f h ago".formatted(hours);
        return new Measured("recency", Math.pow(2, -hours / HALF_LIFE_HOURS), because);
    }

    static Measured substance(LiveCluster cluster) {
        List<Filed> reports = cluster.reports().stream().map(Known::filed).toList();
        int figures = reports.stream()
                .mapToInt(report -> report.fingerprint().figures())
                .max()
                .orElse(0);
        boolean primary = reports.stream().anyMatch(report -> report.source().tier() == Tier.PRIMARY);
        boolean told = reports.stream().anyMatch(report -> !report.bare());
        double hedges = reports.stream()
                .mapToDouble(report -> report.fingerprint().hedges())
                .average()
                .orElse(0);
        Genre genre = cluster.reports().stream()
                .map(Known::genre)
                .max(Comparator.comparingDouble(Genre::worth))
                .orElse(Genre.NEWS);
        double value = genre.worth()
                * (0.4
                        + 0.25 * Math.min(1, figures / MANY_FIGURES)
                        + (primary ? 0.1 : 0)
                        + (told ? 0.15 : 0)
                        + 0.1 * (1 - hedges));
        return new Measured(
                "substance",
                value,
                "%s, %d figures, %s%s%s"
                        .formatted(
                                genre.words(),
                                figures,
                                told ? "text" : "headlines only",
                                primary ? ", a primary source" : "",
                                hedges > 0.5 ? ", mostly hedged" : ""));
    }

    private static boolean isNews(Known report) {
        Development development = report.filed().verdict().development();
        return development == null || development.kind() != Development.Kind.REPEAT;
    }
}
