package newsroom.scoring.judge;

import java.util.ArrayList;
import java.util.List;
import newsroom.contracts.DeskEvent;
import newsroom.contracts.story.StoryScored;

/** Keeps what was said, or fails at a place of the desk's order, once. */
final class RememberingAnnouncer implements VerdictAnnouncer {

    /** The verdicts. */
    final List<StoryScored> said = new ArrayList<>();
    /** What was said besides verdicts. */
    final List<DeskEvent> besides = new ArrayList<>();

    private long failAt;

    void failOnceAt(long sequence) {
        failAt = sequence;
    }

    @Override
    public void announce(DeskEvent event) {
        if (event.sequence() == failAt) {
            failAt = 0;
            throw new IllegalStateException("the database is away");
        }
        if (event instanceof StoryScored verdict) {
            said.add(verdict);
        } else {
            besides.add(event);
        }
    }

    List<Long> sequences() {
        return said.stream().map(StoryScored::sequence).toList();
    }
}
