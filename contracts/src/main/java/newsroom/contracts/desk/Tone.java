package newsroom.contracts.desk;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a letter's own words sound; sources' words and what was counted stay the same. */
public enum Tone {
    /** As a newspaper. */
    PLAIN,
    /** As a friend who read the papers. */
    WARM;

    @JsonCreator
    public static Tone of(String word) {
        for (Tone one : values()) {
            if (one.word().equals(word)) {
                return one;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is none of: plain, warm");
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
