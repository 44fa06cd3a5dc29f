package newsroom.scoring.judge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.contracts.cluster.Score;
import newsroom.contracts.cluster.Score.Feature;
import newsroom.contracts.desk.Weights;

/**
 * What a cluster is worth to a reader of this desk: a weighted mean of what can be measured of it. Every feature says
 * in words what it measured; one that cannot be measured is left out and the others share its weight.
 */
public final class Scorer {

    private final Weights weights;
    private final Topics topics;

    public Scorer(Weights weights, Topics topics) {
        this.weights = weights;
        this.topics = topics;
    }

    /** How the cluster stands at {@code now} of the desk's time. */
    ClusterStanding standing(LiveCluster cluster, DeskMemory memory, Instant now) {
        LiveCluster.Earlier earlier = cluster.earlier();
        ClusterId follows = earlier == null ? null : earlier.cluster();
        return new ClusterStanding(
                cluster.id(),
                cluster.firstSeenAt(),
                cluster.lastSeenAt(),
                cluster.reports().size(),
                cluster.publishers(),
                score(cluster, memory, now),
                topics.of(cluster),
                follows);
    }

    private Score score(LiveCluster cluster, DeskMemory memory, Instant now) {
        List<Feature> features = new ArrayList<>();
        features.add(Features.relevance(cluster).weighing(weights.relevance()));
        features.add(Features.authority(cluster).weighing(weights.authority()));
        features.add(Features.corroboration(cluster).weighing(weights.corroboration()));
        Features.community(cluster, memory.talk()).ifPresent(heat -> features.add(heat.weighing(weights.community())));
        features.add(Features.novelty(cluster).weighing(weights.novelty()));
        features.add(Features.recency(cluster, now).weighing(weights.recency()));
        features.add(Features.substance(cluster).weighing(weights.substance()));
        double all = features.stream().mapToDouble(Feature::weight).sum();
        double sum = features.stream()
                .mapToDouble(feature -> feature.weight() * feature.value())
                .sum();
        double value = all == 0 ? 0 : Math.rint(sum / all * 1e6) / 1e6;
        int outOfTen = (int) Math.max(1, Math.min(10, Math.round(10 * value)));
        return new Score(value, outOfTen, features, explanation(outOfTen, features));
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
