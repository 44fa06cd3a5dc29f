package newsroom.contracts.story;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import newsroom.contracts.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What makes a story an episode of a show.
 *
 * @param show the podcast's own title
 * @param audioUrl http or https
 * @param audioType media type, such as {@code audio/mpeg}
 * @param seconds length of the audio, 1 or more
 * @param transcript absent when what was said could not be had
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Episode(
        String show,
        @Nullable String audioUrl,
        @Nullable String audioType,
        @Nullable Long seconds,
        List<Chapter> chapters,
        @Nullable Transcript transcript) {
    public Episode {
        Checks.filled("show", show, 200);
        chapters = chapters == null ? List.of() : List.copyOf(chapters);
        if (seconds != null) {
            Checks.atLeast("seconds", 1, seconds);
        }
    }
}
