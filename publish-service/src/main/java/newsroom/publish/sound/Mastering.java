package newsroom.publish.sound;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Makes a show: plays it once to hear how loud it is, again through the limiter into MP3, and then listens to what a
 * player will hear. Where that is not {@value #LOUDNESS} LUFS, or peaks, it is made again with what was learnt.
 */
public final class Mastering {

    /** Apple's: -16 LUFS within one; we keep to a third of one. */
    public static final double LOUDNESS = -16;

    private static final double NEAR = 0.2;
    public static final double HIGHEST_PEAK = -1;
    private static final double CEILING = -1.6;
    private static final int TRIES = 4;

    private final Studio studio;

    public Mastering(Studio studio) {
        this.studio = studio;
    }

    /** Where the frames are put meanwhile. */
    public interface Reel {
        /** Begins anew. */
        OutputStream write() throws IOException;

        InputStream read() throws IOException;
    }

    /**
     * What came out, measured on the decoded frames.
     *
     * @param loudness in LUFS
     * @param peak in dBTP
     * @param silence the longest, in seconds
     * @param seconds exact
     */
    public record Master(
            double loudness,
            double peak,
            double silence,
            double seconds,
            long bytes,
            List<Chapter> chapters,
            List<Cue> cues) {}

    /** @param takes the raw sound of a turn, by its number from 0 */
    public Master make(Rundown rundown, IntFunction<Sound> takes, Reel reel) throws IOException {
        Programme programme = new Programme(rundown, takes);
        LoudnessMeter meter = new LoudnessMeter();
        Programme.Played played = programme.play(meter);
        double gain = LOUDNESS - meter.integrated();
        double ceiling = CEILING;
        for (int attempt = 1; ; attempt++) {
            encode(programme, gain, ceiling, reel);
            Master master = heard(reel, played);
            double off = LOUDNESS - master.loudness();
            boolean right = Math.abs(off) <= NEAR && master.peak() <= HIGHEST_PEAK;
            if (right || attempt == TRIES) {
                return master;
            }
            gain += off;
            ceiling -= Math.max(0, master.peak() - HIGHEST_PEAK + 0.1);
        }
    }

    private void encode(Programme programme, double gain, double ceiling, Reel reel) throws IOException {
        try (OutputStream out = reel.write()) {
            Studio.Coder coder = studio.coder(out);
            Limiter limiter = new Limiter(ceiling, gain, coder);
            programme.play(limiter);
            limiter.finish();
            coder.finish();
        }
    }

    private Master heard(Reel reel, Programme.Played played) throws IOException {
        Mp3Frames frames;
        try (InputStream in = reel.read()) {
            frames = Mp3Frames.of(in);
        }
        LoudnessMeter loudness = new LoudnessMeter();
        TruePeak peak = new TruePeak();
        SilenceMeter silence = new SilenceMeter();
        try (InputStream in = reel.read()) {
            studio.decode(in, (samples, count) -> {
                loudness.write(samples, count);
                peak.write(samples, count);
                silence.write(samples, count);
            });
        }
        return new Master(
                loudness.integrated(),
                peak.decibels(),
                silence.seconds(),
                frames.seconds(),
                frames.bytes(),
                played.chapters(),
                played.cues());
    }
}
