package newsroom.publish.sound;

import java.util.ArrayList;
import java.util.List;

/**
 * Integrated loudness by ITU-R BS.1770-4: blocks of 400 ms, every 100 ms, gated at -70 LUFS and at 10 LU below the mean of
 * what is left. Keeps one number for each 100 ms.
 */
public final class LoudnessMeter implements Sink {

    private static final int STEP = Sound.RATE / 10;
    private static final int STEPS = 4;
    private static final double OFFSET = -0.691;
    private static final double ABSOLUTE = -70;
    private static final double RELATIVE = -10;

    private final KWeighting weighting = new KWeighting();
    private final List<Double> steps = new ArrayList<>();
    private double sum;
    private int filled;

    @Override
    public void write(float[] samples, int count) {
        for (int i = 0; i < count; i++) {
            double weighted = weighting.next(samples[i]);
            sum += weighted * weighted;
            if (++filled == STEP) {
                steps.add(sum);
                sum = 0;
                filled = 0;
            }
        }
    }

    /** In LUFS; {@link Double#NEGATIVE_INFINITY} for silence and for what is shorter than a block. */
    public double integrated() {
        List<Double> blocks = new ArrayList<>();
        for (int i = 0; i + STEPS <= steps.size(); i++) {
            double power = 0;
            for (int k = i; k < i + STEPS; k++) {
                power += steps.get(k);
            }
            blocks.add(power / (STEPS * STEP));
        }
        double line = Math.max(ABSOLUTE, mean(blocks, ABSOLUTE) + RELATIVE);
        return mean(blocks, line);
    }

    private static double mean(List<Double> blocks, double above) {
        return loudness(blocks.stream()
                .mapToDouble(Double::doubleValue)
                .filter(power -> loudness(power) > above)
                .average()
                .orElse(0));
    }

    private static double loudness(double power) {
        return power <= 0 ? Double.NEGATIVE_INFINITY : OFFSET + 10 * Math.log10(power);
    }
}
