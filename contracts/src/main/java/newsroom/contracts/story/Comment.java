package newsroom.contracts.story;

import com.fasterxml.jackson.annotation.JsonInclude;
import newsroom.contracts.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What one reader said in a discussion, as plain text.
 *
 * @param author the name that the community shows
 * @param text 1 to {@value #TEXT_LIMIT} characters, word for word
 * @param points absent where the community does not show them
 * @param url where the comment stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Comment(
        @Nullable String author,
        String text,
        @Nullable Long points,
        @Nullable String url) {

    public static final int TEXT_LIMIT = 1_000;

    public Comment {
        Checks.filled("comment", text, TEXT_LIMIT);
    }
}
