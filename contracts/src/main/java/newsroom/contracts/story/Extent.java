package newsroom.contracts.story;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much of a story's own words could be had, so that nobody takes a summary for the report. */
public enum Extent {
    /** The whole text, from the feed or from the page. */
    FULL,
    /** What the feed says of it, no more. */
    SUMMARY,
    /** The title alone. */
    HEADLINE,
    /** Of an episode: its notes, not what was said in it. */
    NOTES,
    /** Of an episode: what was said in it, word for word. */
    TRANSCRIPT;

    /** @throws IllegalArgumentException for an extent that does not exist */
    @JsonCreator
    public static Extent of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
