package newsroom.contracts.cluster;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Objects;
import newsroom.contracts.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's own words, as they stand in the source. What does not stand there word for word is no quote.
 *
 * @param text the words without the marks around them
 * @param speaker who said them, as the source names them; absent where it does not
 * @param startMillis where in the audio they are said; absent without a time mark
 * @param span exactly the characters of {@code text}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Quote(
        String text,
        Form form,
        @Nullable String speaker,
        @Nullable Long startMillis,
        Span span) {
    public Quote {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(span, "span");
        Checks.filled("quote", text);
        if (startMillis != null) {
            Checks.atLeast("start of a quote", 0, startMillis);
        }
    }

    /** How the words stand in the source. */
    public enum Form {
        /** Inside quotation marks of an article. */
        MARKED,
        /** Said by a speaker of a transcript. */
        SPOKEN,
        /** Written by a reader in a discussion. */
        COMMENT;

        @JsonCreator
        public static Form of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
