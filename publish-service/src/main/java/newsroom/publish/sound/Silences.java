package newsroom.publish.sound;

import java.util.ArrayList;
import java.util.List;

/** Where nothing is to be heard: frames of 10 ms that lie 45 dB below the loudest. */
final class Silences {

    private static final double BELOW = Decibels.ratio(-45);
    private static final double EDGE = 0.03;
    /** Longer pauses within a turn are cut to this many seconds. */
    static final double LONGEST = 0.8;

    /** From the first silent sample to before the first loud one. */
    record Span(int from, int to) {
        double seconds(int rate) {
            return (to - from) / (double) rate;
        }
    }

    private Silences() {}

    /** Those of at least so many seconds. */
    static List<Span> of(Sound sound, double shortest) {
        int frame = sound.rate() / 100;
        float[] levels = levels(sound, frame);
        double line = BELOW * max(levels);
        List<Span> spans = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= levels.length; i++) {
            boolean silent = i < levels.length && levels[i] <= line;
            if (silent && from < 0) {
                from = i;
            } else if (!silent && from >= 0) {
                Span span = new Span(from * frame, i == levels.length ? sound.samples().length : i * frame);
                if (span.seconds(sound.rate()) >= shortest) {
                    spans.add(span);
                }
                from = -1;
            }
        }
        return spans;
    }

    /**
     * Without silence at its ends, and with none longer than {@link #LONGEST} within.
     *
     * @throws UnsoundException {@code SILENT} where nothing is to be heard at all
     */
    static Sound trimmed(Sound sound) {
        if (sound.samples().length == 0 || max(levels(sound, Math.max(1, sound.rate() / 100))) < 1e-3) {
            throw new UnsoundException("SILENT", "%.1f s without a sound".formatted(sound.seconds()));
        }
        float[] from = sound.samples();
        float[] kept = new float[from.length];
        int length = 0;
        int at = 0;
        for (Span span : of(sound, EDGE)) {
            boolean edge = span.from() == 0 || span.to() == from.length;
            int most = (int) ((edge ? EDGE : LONGEST) * sound.rate());
            int silent = span.to() - span.from();
            // Of a silence at the beginning its end is kept, of every other one its beginning.
            int begin = span.from() == 0 ? Math.max(0, silent - most) : span.from();
            int keep = Math.min(silent, most);
            System.arraycopy(from, at, kept, length, span.from() - at);
            length += span.from() - at;
            System.arraycopy(from, begin, kept, length, keep);
            length += keep;
            at = span.to();
        }
        System.arraycopy(from, at, kept, length, from.length - at);
        length += from.length - at;
        return new Sound(sound.rate(), java.util.Arrays.copyOf(kept, length));
    }

    private static float[] levels(Sound sound, int frame) {
        float[] levels = new float[(sound.samples().length + frame - 1) / frame];
        for (int i = 0; i < sound.samples().length; i++) {
            levels[i / frame] = Math.max(levels[i / frame], Math.abs(sound.samples()[i]));
        }
        return levels;
    }

    private static float max(float[] levels) {
        float most = 0;
        for (float level : levels) {
            most = Math.max(most, level);
        }
        return most;
    }
}
