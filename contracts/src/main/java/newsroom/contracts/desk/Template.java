package newsroom.contracts.desk;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.util.Locale;

/** How an edition's issues are put together. */
public enum Template {
    /** A lead, top stories, patterns, signal and noise, what to watch. */
    DAILY_BRIEF(3),
    /** Notes of a show by topic, with what its two hosts say. */
    SHOW_NOTES(3),
    /** An article from what was said in podcasts, and what was said in each. */
    PODCAST_INTELLIGENCE(14),
    /** A letter in paragraphs. */
    MORNING_LETTER(3);

    private final int oldestDays;

    Template(int oldestDays) {
        this.oldestDays = oldestDays;
    }

    /** How old the newest report of an event may be where the edition does not say. */
    public Duration oldest() {
        return Duration.ofDays(oldestDays);
    }

    @JsonCreator
    public static Template of(String word) {
        for (Template one : values()) {
            if (one.word().equals(word)) {
                return one;
            }
        }
        throw new IllegalArgumentException(
                "'" + word + "' is none of: daily-brief, show-notes, podcast-intelligence, morning-letter");
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
