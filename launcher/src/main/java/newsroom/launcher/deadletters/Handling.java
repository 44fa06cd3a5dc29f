package newsroom.launcher.deadletters;

import java.time.Instant;

/**
 * A line in the book of dead letters.
 *
 * @param letter the letter's name
 * @param by who did it
 * @param why what they said, or what ingest answered
 */
public record Handling(String letter, Action action, Instant at, String by, String why) {

    /** What was done. */
    public enum Action {
        /** Its story was said again. */
        REDRIVEN,
        /** It was put away for good. */
        DISCARDED
    }
}
