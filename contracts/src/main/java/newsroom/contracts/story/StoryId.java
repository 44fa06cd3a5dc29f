package newsroom.contracts.story;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a story for ever; a bare string on the wire. Made from the source and the canonical URL, never by chance. */
public record StoryId(@JsonValue UUID value) implements Comparable<StoryId> {

    /** @throws IllegalArgumentException when the text is no UUID */
    @JsonCreator
    public static StoryId of(String text) {
        return new StoryId(UUID.fromString(text));
    }

    @Override
    public int compareTo(StoryId other) {
        return value.toString().compareTo(other.value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
