package newsroom.contracts.story;

import java.time.Instant;
import java.util.Objects;
import newsroom.contracts.Checks;
import newsroom.contracts.DeskEvent;

/** A story was read for the first time and got its place in the desk's order. */
public record StoryIngested(long sequence, Story story) implements DeskEvent {

    public static final String TYPE = "newsroom.story.ingested.v1";

    public StoryIngested {
        Objects.requireNonNull(story, "story");
        Checks.atLeast("sequence", 1, sequence);
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
