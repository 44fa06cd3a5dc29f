package newsroom.publish.show;

import java.util.Optional;
import newsroom.publish.sound.Mastering;

/** Whether a show may go on air: nothing empty, cut off, too quiet, too loud, or with a hole in it. */
final class Checking {

    private static final double SHORTEST = 20;
    private static final double LONGEST = 30 * 60;
    private static final double NEAR = 0.5;
    private static final double MOST_SILENCE = 1.5;
    /** 96 kbit/s. */
    private static final double BYTES_PER_SECOND = 12_000;

    /** Slow and fast talkers say 9 to 22 characters a second; pauses and spoken forms leave room on either side. */
    private static final double FEWEST_LETTERS = 5;

    private static final double MOST_LETTERS = 30;

    private Checking() {}

    /** What is wrong, with a code in front. */
    static Optional<String> objection(Mastering.Master master, int letters) {
        double pace = letters / master.seconds();
        if (master.seconds() < SHORTEST || master.seconds() > LONGEST) {
            return Optional.of("SHOW_LENGTH: %.0f s".formatted(master.seconds()));
        }
        if (pace < FEWEST_LETTERS || pace > MOST_LETTERS) {
            return Optional.of("SHOW_PACE: %.1f letters a second".formatted(pace));
        }
        if (!(Math.abs(master.loudness() - Mastering.LOUDNESS) <= NEAR)) {
            return Optional.of("SHOW_LOUDNESS: %.1f LUFS".formatted(master.loudness()));
        }
        if (!(master.peak() <= Mastering.HIGHEST_PEAK)) {
            return Optional.of("SHOW_PEAK: %.1f dBTP".formatted(master.peak()));
        }
        if (master.silence() > MOST_SILENCE) {
            return Optional.of("SHOW_SILENCE: %.1f s".formatted(master.silence()));
        }
        if (Math.abs(master.bytes() - master.seconds() * BYTES_PER_SECOND) > BYTES_PER_SECOND / 10) {
            return Optional.of("SHOW_SIZE: %d bytes".formatted(master.bytes()));
        }
        return Optional.empty();
    }

    /** A turn that is over too soon was cut off, whatever its header says. */
    static Optional<String> objection(double seconds, String text) {
        boolean right = text.length() / MOST_LETTERS <= seconds && seconds <= 5 + text.length() / FEWEST_LETTERS;
        return right ? Optional.empty() : Optional.of("%.1f s for %d characters".formatted(seconds, text.length()));
    }
}
