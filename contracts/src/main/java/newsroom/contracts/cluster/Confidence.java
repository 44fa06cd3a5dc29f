package newsroom.contracts.cluster;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Objects;

/**
 * How far a reader can rely on a brief.
 *
 * @param sentence the reasons, all of them counted
 */
public record Confidence(Level level, Sentence sentence) {
    public Confidence {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(sentence, "sentence");
    }

    /** From hearsay to what several owners report alike. */
    public enum Level {
        /** Nobody but a community, or one source that hedges. */
        LOW,
        /** One owner's word, or several who disagree about a figure. */
        MEDIUM,
        /** Whom it is about says so, or three independent owners do, and none of the figures is disputed. */
        HIGH;

        @JsonCreator
        public static Level of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
