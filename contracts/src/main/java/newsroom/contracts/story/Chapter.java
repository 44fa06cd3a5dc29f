package newsroom.contracts.story;

import com.fasterxml.jackson.annotation.JsonInclude;
import newsroom.contracts.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A part of an episode.
 *
 * @param startMillis from the beginning of the audio, 0 or more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Chapter(
        long startMillis, String title, @Nullable String url) {
    public Chapter {
        Checks.atLeast("chapter start", 0, startMillis);
        Checks.filled("chapter", title, 500);
    }
}
