package newsroom.scoring.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import newsroom.contracts.DeskEvent;
import newsroom.contracts.Topics;
import newsroom.scoring.judge.VerdictAnnouncer;
import newsroom.wire.Outbox;

@ApplicationScoped
class ScoredStories implements VerdictAnnouncer {

    private final Outbox outbox;

    ScoredStories(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(DeskEvent event) {
        outbox.put(Topics.STORIES_SCORED, event);
    }
}
