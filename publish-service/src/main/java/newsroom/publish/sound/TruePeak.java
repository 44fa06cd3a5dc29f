package newsroom.publish.sound;

/** The highest value between samples as well as at them: four times oversampled, as ITU-R BS.1770-4, annex 2, has it. */
public final class TruePeak implements Sink {

    static final int TAPS = 12;
    static final int BETWEEN = 4;
    private static final float[][] PHASES = phases();

    private final float[] last = new float[TAPS];
    private float highest;

    @Override
    public void write(float[] samples, int count) {
        for (int i = 0; i < count; i++) {
            highest = Math.max(highest, next(samples[i]));
        }
    }

    /** In dBTP. */
    public double decibels() {
        return Decibels.of(highest);
    }

    /** Takes one sample; the highest value around the one that came {@value #TAPS} / 2 earlier. */
    float next(float sample) {
        System.arraycopy(last, 1, last, 0, TAPS - 1);
        last[TAPS - 1] = sample;
        float most = Math.abs(last[TAPS / 2 - 1]);
        for (int phase = 1; phase < BETWEEN; phase++) {
            float sum = 0;
            for (int tap = 0; tap < TAPS; tap++) {
                sum += last[tap] * PHASES[phase][tap];
            }
            most = Math.max(most, Math.abs(sum));
        }
        return most;
    }

    private static float[][] phases() {
        float[][] phases = new float[BETWEEN][TAPS];
        for (int phase = 0; phase < BETWEEN; phase++) {
            for (int tap = 0; tap < TAPS; tap++) {
                double x = tap - (TAPS / 2 - 1) - phase / (double) BETWEEN;
                double sinc = x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
                phases[phase][tap] = (float) (sinc * Math.cos(Math.PI * x / (2.0 * (TAPS / 2 + 1))));
            }
        }
        return phases;
    }
}
