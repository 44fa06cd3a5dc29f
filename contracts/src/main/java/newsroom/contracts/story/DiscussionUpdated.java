package newsroom.contracts.story;

import java.time.Instant;
import java.util.Objects;
import newsroom.contracts.Checks;
import newsroom.contracts.DeskEvent;

/**
 * A community's reaction to a story that was sent before has changed. Has a place of its own in the desk's order, so
 * that a score that follows the discussion is the same on every replay.
 *
 * @param story the story that is discussed
 * @param discussion as it stands now; replaces what was known
 * @param asOf when it was read
 */
public record DiscussionUpdated(long sequence, StoryId story, Discussion discussion, Instant asOf)
        implements DeskEvent {

    public static final String TYPE = "newsroom.discussion.updated.v1";

    public DiscussionUpdated {
        Objects.requireNonNull(story, "story");
        Objects.requireNonNull(discussion, "discussion");
        Objects.requireNonNull(asOf, "asOf");
        Checks.atLeast("sequence", 1, sequence);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return story.toString();
    }

    @Override
    public Instant occurredAt() {
        return asOf;
    }
}
