package newsroom.publish.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeasuringTest {

    /** ITU-R BS.1770-4, annex 1: a 0 dBFS sine of 997 Hz on one front channel reads -3.01 LKFS. */
    @Test
    void a_full_sine_on_one_channel_reads_as_the_recommendation_says() {
        assertThat(loudness(Tones.sine(Sound.RATE, 997, 1, 5))).isCloseTo(-3.01, within(0.05));
    }

    @Test
    void half_as_high_is_six_decibels_less() {
        assertThat(loudness(Tones.sine(Sound.RATE, 997, 0.5, 5))).isCloseTo(-9.03, within(0.05));
    }

    @Test
    void silence_around_a_tone_is_gated_out() {
        float[] samples = new float[Sound.RATE * 20];
        Sound tone = Tones.sine(Sound.RATE, 997, 0.5, 5);
        System.arraycopy(tone.samples(), 0, samples, Sound.RATE * 8, tone.samples().length);

        assertThat(loudness(new Sound(Sound.RATE, samples))).isCloseTo(-9.03, within(0.3));
    }

    @Test
    void silence_has_no_loudness() {
        assertThat(loudness(new Sound(Sound.RATE, new float[Sound.RATE]))).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    /** Samples of a quarter of the rate at 45 degrees stand at 0.707 of what lies between them. */
    @Test
    void a_peak_between_samples_is_seen() {
        float[] samples = new float[1000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) Math.sin(Math.PI / 2 * i + Math.PI / 4);
        }
        TruePeak peak = new TruePeak();
        peak.write(samples, samples.length);

        assertThat(peak.decibels()).isCloseTo(0, within(0.5));
    }

    @Test
    void nothing_comes_out_of_the_limiter_above_its_ceiling_and_nothing_is_lost() {
        TruePeak peak = new TruePeak();
        long[] count = {0};
        Limiter limiter = new Limiter(-1.5, 12, (samples, n) -> {
            count[0] += n;
            peak.write(samples, n);
        });
        Sound loud = Tones.murmur(Sound.RATE, 440, 3);
        limiter.write(loud.samples(), loud.samples().length);
        limiter.finish();

        assertThat(peak.decibels()).isLessThanOrEqualTo(-1.4);
        assertThat(count[0]).isEqualTo(loud.samples().length);
    }

    @Test
    void what_is_below_the_ceiling_passes_as_it_came() {
        Sound soft = Tones.sine(Sound.RATE, 440, 0.2, 1);
        float[] out = new float[soft.samples().length];
        int[] at = {0};
        Limiter limiter = new Limiter(-1.5, 0, (samples, n) -> {
            System.arraycopy(samples, 0, out, at[0], n);
            at[0] += n;
        });
        limiter.write(soft.samples(), soft.samples().length);
        limiter.finish();

        assertThat(out).containsExactly(soft.samples(), org.assertj.core.data.Offset.offset(1e-6f));
    }

    private static double loudness(Sound sound) {
        LoudnessMeter meter = new LoudnessMeter();
        meter.write(sound.samples(), sound.samples().length);
        return meter.integrated();
    }
}
