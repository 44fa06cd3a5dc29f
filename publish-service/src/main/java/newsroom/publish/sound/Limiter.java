package newsroom.publish.sound;

import java.util.Arrays;

/**
 * Turns down what would rise above the ceiling, gliding there over the 5 ms before it comes, and lets go within about a
 * tenth of a second. Looks at true peaks. What comes out is late; {@link #finish} brings the rest.
 */
final class Limiter implements Sink {

    private static final int GLIDE = Sound.RATE / 200;
    /** The meter speaks of the sample that came this much earlier. */
    private static final int BEHIND = TruePeak.TAPS / 2;

    private static final int LATE = GLIDE - 1 + BEHIND;
    private static final double RELEASE = Math.exp(-1.0 / (0.03 * Sound.RATE));

    private final float ceiling;
    private final float gain;
    private final Sink out;
    private final TruePeak peaks = new TruePeak();
    private final float[] delayed = new float[LATE + 1];
    private final float[] needs = new float[GLIDE];
    private final double[] gains = new double[GLIDE];
    private float[] block = new float[4096];
    private double sum = GLIDE;
    private double held = 1;
    private int pressing;
    private long taken;

    /**
     * @param ceiling in dBTP
     * @param gain in dB, before the ceiling is looked at
     */
    Limiter(double ceiling, double gain, Sink out) {
        this.ceiling = (float) Decibels.ratio(ceiling);
        this.gain = (float) Decibels.ratio(gain);
        this.out = out;
        Arrays.fill(needs, 1);
        Arrays.fill(gains, 1);
    }

    @Override
    public void write(float[] samples, int count) {
        if (block.length < count) {
            block = new float[count];
        }
        int made = 0;
        for (int i = 0; i < count; i++) {
            float late = pass(samples[i] * gain);
            if (taken > LATE) {
                block[made++] = late;
            }
        }
        out.write(block, made);
    }

    /** Brings what is still under way. */
    void finish() {
        int left = (int) Math.min(LATE, taken);
        write(new float[left], left);
    }

    private float pass(float sample) {
        int turn = (int) (taken % GLIDE);
        float peak = peaks.next(sample);
        float need = peak > ceiling ? ceiling / peak : 1;
        pressing += (need < 1 ? 1 : 0) - (needs[turn] < 1 ? 1 : 0);
        needs[turn] = need;
        double least = pressing == 0 ? 1 : least();
        held = least < held ? least : least + (held - least) * RELEASE;
        sum += held - gains[turn];
        gains[turn] = held;
        delayed[(int) (taken % delayed.length)] = sample;
        taken++;
        return (float) (delayed[(int) (taken % delayed.length)] * (sum / GLIDE));
    }

    private double least() {
        float least = 1;
        for (float need : needs) {
            least = Math.min(least, need);
        }
        return least;
    }
}
