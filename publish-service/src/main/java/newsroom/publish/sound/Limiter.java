package newsroom.publish.sound;

/**
 * Turns down what would rise above the ceiling, 5 ms before it comes, and lets go within a tenth of a second. Looks at
 * true peaks. What comes out is late by the look-ahead; {@link #finish} brings the rest.
 */
final class Limiter implements Sink {

    private static final int AHEAD = Sound.RATE / 200;
    private static final double RELEASE = Math.exp(-1.0 / (0.1 * Sound.RATE / 3));

    private final float ceiling;
    private final float gain;
    private final Sink out;
    private final TruePeak peaks = new TruePeak();
    private final float[] delayed = new float[AHEAD];
    private final float[] needs = new float[AHEAD];
    private float[] block = new float[4096];
    private int at;
    private long taken;
    private double held = 1;

    /** @param ceiling in dBTP @param gain in dB, before the ceiling is looked at */
    Limiter(double ceiling, double gain, Sink out) {
        this.ceiling = (float) Decibels.ratio(ceiling);
        this.gain = (float) Decibels.ratio(gain);
        this.out = out;
        java.util.Arrays.fill(needs, 1);
    }

    @Override
    public void write(float[] samples, int count) {
        if (block.length < count) {
            block = new float[count];
        }
        int made = 0;
        for (int i = 0; i < count; i++) {
            float late = pass(samples[i] * gain);
            if (++taken > AHEAD) {
                block[made++] = late;
            }
        }
        out.write(block, made);
    }

    /** Brings what is still under way. */
    void finish() {
        int left = (int) Math.min(AHEAD, taken);
        write(new float[left], left);
    }

    private float pass(float sample) {
        float peak = peaks.next(sample);
        float late = delayed[at];
        delayed[at] = sample;
        needs[at] = peak > ceiling ? ceiling / peak : 1;
        at = (at + 1) % AHEAD;
        double lowest = 1;
        for (float need : needs) {
            lowest = Math.min(lowest, need);
        }
        // The least that any of the samples ahead needs; let go slowly, so that it is not heard.
        held = lowest < held ? lowest : lowest + (held - lowest) * RELEASE;
        return (float) (late * held);
    }
}
