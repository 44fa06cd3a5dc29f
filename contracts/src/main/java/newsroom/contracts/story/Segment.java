package newsroom.contracts.story;

import com.fasterxml.jackson.annotation.JsonInclude;
import newsroom.contracts.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Words of a transcript that one speaker says in one go.
 *
 * @param speaker as the transcript names them; absent where it does not
 * @param startMillis from the beginning of the audio; absent where the transcript has no times
 * @param endMillis not before the start
 * @param text word for word, without line breaks
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Segment(
        @Nullable String speaker,
        @Nullable Long startMillis,
        @Nullable Long endMillis,
        String text) {
    public Segment {
        Checks.filled("segment", text);
        if (startMillis != null) {
            Checks.atLeast("segment start", 0, startMillis);
        }
        if (startMillis != null && endMillis != null && endMillis < startMillis) {
            throw new IllegalArgumentException("a segment ends before it starts");
        }
    }
}
