package newsroom.scoring.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.contracts.cluster.Score;
import newsroom.contracts.cluster.Score.Feature;
import newsroom.contracts.story.Tier;

/**
 * What a cluster is worth to a reader of this desk: a weighted mean of what can be measured of it. Every feature says
 * in words what it measured; one that cannot be measured is left out and the others share its weight.
 */
final class Scorer {

    private static final double RELEVANCE = 0.25;
    private static final double AUTHORITY = 0.15;
    private static final double CORROBORATION = 0.35;
    private static final double COMMUNITY = 0.10;
    private static final double SUBSTANCE = 0.15;

    /** Ten thousand points and comments are as much as a community ever gives. */
    private static final double LOUDEST = 4.0;

    private Scorer() {}

    static ClusterStanding standing(LiveCluster cluster) {
        return new ClusterStanding(
                cluster.id(),
                cluster.firstSeenAt(),
                cluster.lastSeenAt(),
                cluster.reports(),
                cluster.publishers(),
                score(cluster));
    }

    private static Score score(LiveCluster cluster) {
        List<Filed> reports = cluster.members().stream()
                .filter(member -> member.verdict().outcome().isReport())
                .toList();
        List<Feature> features = new ArrayList<>(List.of(
                relevance(reports), authority(reports), corroboration(cluster.publishers()), substance(reports)));
        community(cluster.members()).ifPresent(features::add);
        double weights = features.stream().mapToDouble(Feature::weight).sum();
        double sum = features.stream()
                .mapToDouble(feature -> feature.weight() * feature.value())
                .sum();
        double value = Vectors.rounded(sum / weights);
        int outOfTen = (int) Math.max(1, Math.min(10, Math.round(10 * value)));
        return new Score(value, outOfTen, features, explanation(outOfTen, features));
    }

    private static Feature relevance(List<Filed> reports) {
        double mean = reports.stream().mapToDouble(Filed::relevance).average().orElse(0);
        return feature("relevance", mean, RELEVANCE, "%.2f close to the desk's interests".formatted(mean));
    }

    private static Feature authority(List<Filed> reports) {
        Filed best = reports.stream()
                .max(Comparator.comparingDouble(report -> report.source().tier().authority()))
                .orElseThrow();
        Tier tier = best.source().tier();
        return feature(
                "authority",
                tier.authority(),
                AUTHORITY,
                "best source is %s (%s)".formatted(best.source().publisher(), tier.word()));
    }

    private static Feature corroboration(List<String> publishers) {
        int k = publishers.size();
        double value = k == 0 ? 0 : 1 - Math.exp(-(k - 1) / 2.0);
        String because =
                k == 0 ? "no outlet yet, only community posts" : k == 1 ? "one outlet" : k + " independent outlets";
        return feature("corroboration", value, CORROBORATION, because);
    }

    private static Feature substance(List<Filed> reports) {
        int figures = reports.stream()
                .mapToInt(report -> report.fingerprint().figures())
                .max()
                .orElse(0);
        boolean told = reports.stream().anyMatch(report -> !report.bare());
        double value = 0.5 * Math.min(1, figures / 4.0) + (told ? 0.5 : 0);
        return feature("substance", value, SUBSTANCE, figures + " figures, " + (told ? "full text" : "headlines only"));
    }

    private static Optional<Feature> community(List<Filed> members) {
        return members.stream()
                .map(Filed::discussion)
                .filter(Objects::nonNull)
                .mapToLong(discussion -> Objects.requireNonNull(discussion).points() + discussion.comments())
                .boxed()
                .max(Comparator.naturalOrder())
                .map(loudest -> feature(
                        "community",
                        Math.min(1, Math.log10(1.0 + loudest) / LOUDEST),
                        COMMUNITY,
                        loudest + " points and comments"));
    }

    private static Feature feature(String name, double value, double weight, String because) {
        return new Feature(name, Vectors.rounded(value), weight, because);
    }

    /** The two features that carry most, and the one that costs most. */
    private static String explanation(int outOfTen, List<Feature> features) {
        String carrying = features.stream()
                .sorted(Comparator.comparingDouble((Feature f) -> -f.weight() * f.value()))
                .limit(2)
                .map(Feature::because)
                .collect(Collectors.joining(", "));
        Feature costing = features.stream()
                .max(Comparator.comparingDouble(f -> f.weight() * (1 - f.value())))
                .orElseThrow();
        return outOfTen + "/10: " + carrying + "; held back by " + costing.name() + " (" + costing.because() + ").";
    }
}
