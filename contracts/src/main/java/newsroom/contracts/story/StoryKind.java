package newsroom.contracts.story;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What sort of item a story is. */
public enum StoryKind {
    ARTICLE,
    POST,
    PAPER,
    EPISODE;

    /** @throws IllegalArgumentException for a kind that does not exist */
    @JsonCreator
    public static StoryKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
