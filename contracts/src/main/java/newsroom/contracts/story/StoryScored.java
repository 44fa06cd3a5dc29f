package newsroom.contracts.story;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Objects;
import newsroom.contracts.Checks;
import newsroom.contracts.DeskEvent;
import newsroom.contracts.cluster.ClusterStanding;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on a story; every ingested story gets exactly one.
 *
 * @param cluster how the story's cluster stands after it; absent for a declined story
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StoryScored(
        long sequence,
        Story story,
        Verdict verdict,
        @Nullable ClusterStanding cluster) implements DeskEvent {

    public static final String TYPE = "newsroom.story.scored.v1";

    public StoryScored {
        Objects.requireNonNull(story, "story");
        Objects.requireNonNull(verdict, "verdict");
        Checks.atLeast("sequence", 1, sequence);
        if ((cluster == null) != (verdict.outcome() == Verdict.Outcome.DECLINED)) {
            throw new IllegalArgumentException("a story has a cluster unless it was declined");
        }
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return story.id().toString();
    }

    @Override
    public Instant occurredAt() {
        return story.fetchedAt();
    }
}
