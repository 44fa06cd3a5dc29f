package newsroom.scoring.likeness;

import java.util.Arrays;
import java.util.List;

/**
 * Whether two stories report one event, as a logistic model of their {@link Traits}; and whether a story belongs to a
 * cluster, of its likeness to the cluster's reports. Fitted by {@code benchmarks/run events-fit} on labelled pairs of real
 * headlines and of real leads, so that it holds for both lengths.
 */
public final class SameEvent {

    /** Version of the weights; printed with every figure that depends on them. */
    public static final String WEIGHTS = "1";

    /** Two stories that share next to nothing are not weighed up. */
    public static final double NOTHING = -6;

    private static final double LEAST_WORDS = 0.03;
    private static final double LEAST_MEANING = 0.25;

    private static final double[] PAIR = {
        5.31, 0.77, 4.45, 0.41, 1.15, 3.48, -0.42, 1.50, -3.96, -4.22, -2.03, 1.10, 3.11
    };
    private static final double PAIR_BASE = -6.16;

    private static final double CLOSEST = 0.92;
    private static final double CLOSEST_THREE = 0.13;
    private static final double ALL = 0.26;
    private static final double CLUSTER_BASE = -1.26;

    private SameEvent() {}

    /** What the model sees of two stories, in the order of its weights. */
    public static double[] inputs(Traits traits) {
        double root = Math.sqrt(traits.words());
        return new double[] {
            traits.meaning(),
            traits.words(),
            root,
            traits.names(),
            traits.rarestName(),
            traits.rarestWords(),
            traits.figuresClash() ? 1 : 0,
            traits.figuresAgree() ? 1 : 0,
            traits.length(),
            traits.apart(),
            traits.meaning() * root,
            traits.meaning() * traits.length(),
            root * traits.length()
        };
    }

    /** Whether two stories have enough in common to be weighed up. */
    public static boolean isComparable(Traits traits) {
        return traits.words() > LEAST_WORDS
                && traits.meaning() > LEAST_MEANING
                && !traits.inCommon().isEmpty();
    }

    /** Log odds that both report one event, to six places; {@link #NOTHING} at the least. */
    public static double ofPair(Traits traits) {
        if (!isComparable(traits)) {
            return NOTHING;
        }
        double[] inputs = inputs(traits);
        double sum = PAIR_BASE;
        for (int i = 0; i < inputs.length; i++) {
            sum += PAIR[i] * inputs[i];
        }
        return rounded(Math.max(NOTHING, sum));
    }

    /**
     * Log odds that a story belongs to a cluster.
     *
     * @param pairs its log odds with each of the reports, one or more
     */
    public static double ofCluster(List<Double> pairs) {
        double[] sorted =
                pairs.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int n = sorted.length;
        double three = Arrays.stream(sorted, Math.max(0, n - 3), n).average().orElse(NOTHING);
        double all = Arrays.stream(sorted).average().orElse(NOTHING);
        return rounded(CLOSEST * sorted[n - 1] + CLOSEST_THREE * three + ALL * all + CLUSTER_BASE);
    }

    /** Log odds as a share, 0 to 1. */
    public static double share(double logOdds) {
        return rounded(1 / (1 + Math.exp(-logOdds)));
    }

    private static double rounded(double x) {
        return Math.rint(x * 1e6) / 1e6;
    }
}
