package newsroom.ingest.intake;

import newsroom.contracts.story.DiscussionUpdated;
import newsroom.contracts.story.StoryIngested;

/** Says that a story was ingested or is talked of, together with the caller's transaction. */
public interface StoryAnnouncer {

    void announce(StoryIngested event);

    void announce(DiscussionUpdated event);

    /** Waits until everything announced is with the broker; after the transaction. */
    void deliver();
}
