package newsroom.ingest.intake;

import java.util.ArrayList;
import java.util.List;
import newsroom.contracts.story.DiscussionUpdated;
import newsroom.contracts.story.StoryIngested;

/** Keeps what was said. */
public final class RememberingAnnouncer implements StoryAnnouncer {

    public final List<StoryIngested> said = new ArrayList<>();
    public final List<DiscussionUpdated> updated = new ArrayList<>();

    @Override
    public void announce(StoryIngested event) {
        said.add(event);
    }

    @Override
    public void announce(DiscussionUpdated event) {
        updated.add(event);
    }

    @Override
    public void deliver() {}
}
