package newsroom.contracts.story;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import newsroom.contracts.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What scoring decided about one story. Said once, remembered, and said again unchanged.
 *
 * @param of the story that this one repeats, for a duplicate or a copy; the closest member, for a further report;
 *     the closest report of the older event, for a follow-up
 * @param similarity how close the two are, 0 to 1; absent when nothing was compared
 * @param reason a stable code, such as {@code OFF_DESK}, for a declined story
 * @param because the decision in one English sentence, for the operator
 * @param development what the story adds to what the desk knew; absent for a declined story
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Verdict(
        Outcome outcome,
        @Nullable StoryId of,
        @Nullable Double similarity,
        @Nullable String reason,
        String because,
        @Nullable Development development) {

    /** A verdict that says nothing of what is new. */
    public Verdict(
            Outcome outcome,
            @Nullable StoryId of,
            @Nullable Double similarity,
            @Nullable String reason,
            String because) {
        this(outcome, of, similarity, reason, because, null);
    }

    public Verdict {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(because, "because");
        Checks.filled("because", because);
        if (similarity != null) {
            Checks.share("similarity", similarity);
        }
        if (outcome == Outcome.DECLINED && reason == null) {
            throw new IllegalArgumentException("a declined story needs a reason");
        }
    }

    /** The end states of scoring. */
    public enum Outcome {
        /** The first report of an event. */
        NEW_EVENT,
        /** A further report of an event that the desk knows. */
        SAME_EVENT,
        /** The text of another story on another page (syndication); no independent report. */
        COPY,
        /** The very same page or the very same words again. */
        DUPLICATE,
        /** Not for this desk; see the reason. */
        DECLINED;

        /** Whether the story belongs to a cluster as a report of its own. */
        public boolean isReport() {
            return this == NEW_EVENT || this == SAME_EVENT;
        }
    }
}
