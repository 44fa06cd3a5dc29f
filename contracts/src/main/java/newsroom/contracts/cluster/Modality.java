package newsroom.contracts.cluster;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How firmly a source stands by what it says. */
public enum Modality {
    /** Said as a fact in the source's own voice. */
    FACT,
    /** Somebody else is said to have said it: "reportedly", "sources say", "according to". */
    REPORTED,
    /** Reckoned, not counted: "estimates", "could be". */
    ESTIMATE,
    /** To come: "plans to", "will", "is expected to". */
    PLANNED,
    DENIED;

    @JsonCreator
    public static Modality of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
