package newsroom.contracts.desk;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a deadline does that meets too few events. */
public enum Quiet {
    /** They wait for the next deadline. */
    WAIT,
    /** They are printed, with a word about the quiet day; without any, nothing is. */
    SHORT;

    @JsonCreator
    public static Quiet of(String word) {
        for (Quiet one : values()) {
            if (one.word().equals(word)) {
                return one;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is none of: wait, short");
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
