package newsroom.ingest.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import newsroom.contracts.Topics;
import newsroom.contracts.story.DiscussionUpdated;
import newsroom.contracts.story.StoryIngested;
import newsroom.ingest.intake.StoryAnnouncer;
import newsroom.wire.Outbox;

@ApplicationScoped
class IngestedStories implements StoryAnnouncer {

    private final Outbox outbox;

    IngestedStories(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(StoryIngested event) {
        outbox.put(Topics.STORIES_INGESTED, event);
    }

    @Override
    public void announce(DiscussionUpdated event) {
        outbox.put(Topics.STORIES_INGESTED, event);
    }

    @Override
    public void deliver() {
        outbox.deliver();
    }
}
