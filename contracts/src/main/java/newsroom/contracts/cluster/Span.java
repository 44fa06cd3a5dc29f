package newsroom.contracts.cluster;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Objects;
import newsroom.contracts.Checks;
import newsroom.contracts.story.StoryId;

/** A place in a story: characters {@code start} (inclusive) to {@code end} (exclusive) of one of its parts. */
public record Span(StoryId story, Part part, int start, int end) {
    public Span {
        Objects.requireNonNull(story, "story");
        Objects.requireNonNull(part, "part");
        Checks.atLeast("span start", 0, start);
        Checks.atLeast("span end", start + 1L, end);
    }

    /** Which words of the story the characters are counted in. */
    public enum Part {
        TITLE,
        TEXT,
        /** Of an episode: {@link newsroom.contracts.story.Transcript#text()}. */
        TRANSCRIPT,
        /** Of a discussion: {@link newsroom.contracts.story.Discussion#text()}. */
        COMMENT;

        @JsonCreator
        public static Part of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
