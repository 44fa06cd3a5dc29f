package newsroom.contracts.cluster;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a cluster for ever; a bare string on the wire. Made from the id of its first story. */
public record ClusterId(@JsonValue UUID value) implements Comparable<ClusterId> {

    /** @throws IllegalArgumentException when the text is no UUID */
    @JsonCreator
    public static ClusterId of(String text) {
        return new ClusterId(UUID.fromString(text));
    }

    @Override
    public int compareTo(ClusterId other) {
        return value.toString().compareTo(other.value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
