package newsroom.scoring.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import newsroom.contracts.Topics;
import newsroom.contracts.story.StoryScored;
import newsroom.scoring.judge.VerdictAnnouncer;
import newsroom.wire.Outbox;

@ApplicationScoped
class ScoredStories implements VerdictAnnouncer {

    private final Outbox outbox;

    ScoredStories(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(StoryScored event) {
        outbox.put(Topics.STORIES_SCORED, event);
    }
}
