package newsroom.contracts.story;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;

/**
 * What a story adds to what the desk knew.
 *
 * @param whatIsNew names and figures that no report of the event held before, in the order of the story's text, up to
 *     {@value #MOST_FACTS}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Development(Kind kind, List<String> whatIsNew) {

    public static final int MOST_FACTS = 8;

    public Development {
        Objects.requireNonNull(kind, "kind");
        whatIsNew = whatIsNew == null ? List.of() : List.copyOf(whatIsNew);
        if (whatIsNew.size() > MOST_FACTS) {
            throw new IllegalArgumentException("more than " + MOST_FACTS + " new facts");
        }
    }

    /** How a story stands to what was told before. */
    public enum Kind {
        /** An event that the desk had not heard of. */
        NEW,
        /** More about an event that is still going on. */
        UPDATE,
        /** A new event that goes on from one that had come to rest. */
        FOLLOW_UP,
        /** Nothing that was not told before. */
        REPEAT
    }
}
