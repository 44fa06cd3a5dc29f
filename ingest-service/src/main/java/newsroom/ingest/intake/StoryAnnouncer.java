package newsroom.ingest.intake;

import newsroom.contracts.story.StoryIngested;

/** Says that a story was ingested, together with the caller's transaction. */
public interface StoryAnnouncer {

    void announce(StoryIngested event);

    /** Waits until everything announced is with the broker; after the transaction. */
    void deliver();
}
