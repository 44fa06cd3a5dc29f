package newsroom.contracts.cluster;

import java.util.List;
import java.util.Objects;
import newsroom.contracts.Checks;

/**
 * Why a cluster is worth a reader's time: a weighted mean of named features, shown as n/10.
 *
 * @param value 0 to 1
 * @param outOfTen 1 to 10, what a reader sees
 * @param features every feature that could be measured; one that could not is left out, never counted as zero
 * @param explanation the score in one English sentence
 */
public record Score(double value, int outOfTen, List<Feature> features, String explanation) {
    public Score {
        Objects.requireNonNull(explanation, "explanation");
        Checks.share("score", value);
        if (outOfTen < 1 || outOfTen > 10) {
            throw new IllegalArgumentException("a score is shown as 1 to 10, not " + outOfTen);
        }
        features = List.copyOf(features);
    }

    /**
     * One measured feature.
     *
     * @param value 0 to 1
     * @param weight its share before missing features are left out
     * @param because the measurement in words
     */
    public record Feature(String name, double value, double weight, String because) {
        public Feature {
            Objects.requireNonNull(because, "because");
            Checks.filled("feature", name);
            Checks.share(name, value);
            Checks.share("weight of " + name, weight);
        }
    }
}
