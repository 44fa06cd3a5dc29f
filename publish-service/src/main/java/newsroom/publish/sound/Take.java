package newsroom.publish.sound;

import java.util.ArrayList;
import java.util.List;

/** A turn as it goes on air: at {@link Sound#RATE}, trimmed, and as loud as every other turn. */
final class Take {

    /** Hosts differ by several dB. */
    private static final double LEVEL = -18;

    private static final double MOST_GAIN = 24;
    private static final double BREATH = 0.12;

    private final Sound sound;

    private Take(Sound sound) {
        this.sound = sound;
    }

    /** @throws UnsoundException {@code SILENT}, or {@code WAV_FORMAT} for a rate that cannot be changed */
    static Take of(Sound raw) {
        Sound sound = Silences.trimmed(Resampling.to(Sound.RATE, raw));
        LoudnessMeter meter = new LoudnessMeter();
        meter.write(sound.samples(), sound.samples().length);
        double loudness = meter.integrated();
        // Shorter than a block: it is left as loud as it came.
        double gain = loudness == Double.NEGATIVE_INFINITY ? 0 : Math.min(MOST_GAIN, LEVEL - loudness);
        float ratio = (float) Decibels.ratio(gain);
        float[] samples = sound.samples();
        for (int i = 0; i < samples.length; i++) {
            samples[i] *= ratio;
        }
        return new Take(sound);
    }

    float[] samples() {
        return sound.samples();
    }

    /** The middles of its breaths, in seconds. */
    List<Double> breaths() {
        List<Double> middles = new ArrayList<>();
        for (Silences.Span span : Silences.of(sound, BREATH)) {
            middles.add((span.from() + span.to()) / 2.0 / sound.rate());
        }
        return middles;
    }
}
