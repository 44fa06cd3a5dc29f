package newsroom.benchmarks.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Correlation of ranks; equal values share the mean of their ranks (C. Spearman, 1904). */
final class Spearman {

    private Spearman() {}

    /** -1 to 1. */
    static double of(List<Double> a, List<Double> b) {
        double[] x = ranks(a);
        double[] y = ranks(b);
        double mean = (a.size() - 1) / 2.0;
        double both = 0;
        double own = 0;
        double other = 0;
        for (int i = 0; i < x.length; i++) {
            both += (x[i] - mean) * (y[i] - mean);
            own += (x[i] - mean) * (x[i] - mean);
            other += (y[i] - mean) * (y[i] - mean);
        }
        return own == 0 || other == 0 ? 0 : both / Math.sqrt(own * other);
    }

    private static double[] ranks(List<Double> values) {
        List<Integer> order = IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparing(values::get))
                .toList();
        double[] ranks = new double[values.size()];
        for (int from = 0; from < order.size(); ) {
            int to = from;
            while (to < order.size() && values.get(order.get(to)).equals(values.get(order.get(from)))) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order.get(i)] = (from + to - 1) / 2.0;
            }
            from = to;
        }
        return ranks;
    }
}
