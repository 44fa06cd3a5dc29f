package newsroom.summarize.conflict;

import java.util.List;
import newsroom.summarize.conflict.LabelledFigures.Labelled;

/**
 * Logistic regression with small weights preferred, by steps down the slope. A mark that speaks for two figures being of
 * one thing may not come to weigh against it, nor the other way round: what would, weighs nothing.
 */
final class Fit {

    private static final int STEPS = 20_000;
    private static final double STEP = 0.004;
    private static final double SMALL = 1.5;
    /** The base is no mark of anything and may be as large as it likes. */
    private static final double SMALL_BASE = SMALL / 20;

    private Fit() {}

    /** In the order of the marks. */
    static double[] of(List<Labelled> figures) {
        double[] weights = new double[Mark.values().length];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = slope(figures, weights);
            for (Mark mark : Mark.values()) {
                int i = mark.ordinal();
                double moved = weights[i] - STEP * slope[i];
                weights[i] = mark.weight < 0 ? Math.min(0, moved) : Math.max(0, moved);
            }
        }
        return weights;
    }

    private static double[] slope(List<Labelled> figures, double[] weights) {
        double[] slope = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            slope[i] = weights[i] * (i == Mark.BASE.ordinal() ? SMALL_BASE : SMALL);
        }
        for (Labelled one : figures) {
            double told = 1 / (1 + Math.exp(-sum(weights, one.marks())));
            double off = one.weight() * (told - (one.isOfOneThing() ? 1 : 0));
            for (int i = 0; i < weights.length; i++) {
                slope[i] += off * one.marks()[i];
            }
        }
        return slope;
    }

    static double sum(double[] weights, double[] marks) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * marks[i];
        }
        return sum;
    }
}
