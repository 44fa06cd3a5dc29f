package newsroom.contracts.desk;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much of a story an edition tells. */
public enum Length {
    /** One sentence, no bullets. */
    SHORT,
    /** Two sentences and up to three bullets. */
    USUAL,
    /** All that the brief says. */
    LONG;

    @JsonCreator
    public static Length of(String word) {
        for (Length one : values()) {
            if (one.word().equals(word)) {
                return one;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is none of: short, usual, long");
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
