package newsroom.contracts.story;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
import newsroom.contracts.Checks;
import org.jspecify.annotations.Nullable;

/**
 * How a community took a story at one moment.
 *
 * @param points likes or votes, 0 or more
 * @param comments how many there are, 0 or more
 * @param url where it is discussed; absent where that is the story's own page
 * @param top up to {@value #TOP_LIMIT} comments that the community puts first, in its order
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Discussion(
        long points, long comments, @Nullable String url, List<Comment> top) {

    public static final int TOP_LIMIT = 10;

    public Discussion {
        Checks.atLeast("points", 0, points);
        Checks.atLeast("comments", 0, comments);
        top = top == null ? List.of() : List.copyOf(top);
        if (top.size() > TOP_LIMIT) {
            throw new IllegalArgumentException("more than " + TOP_LIMIT + " top comments");
        }
    }

    /** All top comments, one after the other: what spans of the part {@code comment} are counted in. */
    @JsonIgnore
    public String text() {
        return top.stream().map(Comment::text).collect(Collectors.joining("\n"));
    }

    /** A discussion of which only the figures are known. */
    public static Discussion of(long points, long comments) {
        return new Discussion(points, comments, null, List.of());
    }
}
