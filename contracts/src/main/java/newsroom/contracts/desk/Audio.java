package newsroom.contracts.desk;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether an edition is heard. */
public enum Audio {
    /** It is read only, and nothing is said of sound. */
    OFF,
    /** It has a podcast; new issues go out in writing until this is changed. */
    NOTES,
    /** Each issue is made into an episode. */
    AUDIO;

    @JsonCreator
    public static Audio of(String word) {
        for (Audio one : values()) {
            if (one.word().equals(word)) {
                return one;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is none of: off, notes, audio");
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
