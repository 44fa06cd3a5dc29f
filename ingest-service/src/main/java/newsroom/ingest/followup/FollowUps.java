package newsroom.ingest.followup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.story.Discussion;
import newsroom.contracts.story.DiscussionUpdated;
import newsroom.contracts.story.Story;
import newsroom.ingest.community.DiscussionPolicy;
import newsroom.ingest.community.Talk;
import newsroom.ingest.intake.StoryAnnouncer;
import newsroom.ingest.intake.StoryShelf;
import newsroom.ingest.timetable.RetryAfter;

/**
 * Looks at discussions again while they are hot, and says a change that matters, with a place of its own in the desk's
 * order. When to look and what matters is {@link DiscussionPolicy}'s to say.
 */
public final class FollowUps {

    private final FollowUpShelf shelf;
    private final StoryShelf stories;
    private final StoryAnnouncer announcer;

    public FollowUps(FollowUpShelf shelf, StoryShelf stories, StoryAnnouncer announcer) {
        this.shelf = shelf;
        this.stories = stories;
        this.announcer = announcer;
    }

    /** Notes a story that was just taken in; needs the same transaction. */
    public void open(Story story) {
        Discussion discussion = story.discussion();
        if (discussion != null) {
            String page = discussion.url() == null ? story.url() : discussion.url();
            shelf.open(
                    new FollowUp(story.id(), story.source().name(), page, story.fetchedAt(), discussion, discussion, 0),
                    DiscussionPolicy.firstLook(story.fetchedAt()));
        }
    }

    /** Discussions to look at now; needs a transaction, which must end before the first is looked at. */
    public List<FollowUp> take(Instant now, Duration lease, int most) {
        return shelf.take(now, lease, most);
    }

    /** Settles a look: what it found, what is said of it, and when the next one is; needs a transaction. */
    public void settle(FollowUp followUp, Talk talk, Instant now) {
        if (talk instanceof Talk.Read read) {
            settle(followUp, read.discussion(), now);
        } else if (talk instanceof Talk.Gone) {
            shelf.close(followUp.story());
        } else if (talk instanceof Talk.Failed failed) {
            Duration wait = RetryAfter.of(failed.why().headers(), now).orElse(Duration.ZERO);
            Optional<Instant> next = DiscussionPolicy.upcoming(followUp.readAt(), now)
                    .map(at -> at.isBefore(now.plus(wait)) ? now.plus(wait) : at);
            keep(followUp, next);
        }
    }

    private void settle(FollowUp followUp, Discussion found, Instant now) {
        boolean material = DiscussionPolicy.isMaterial(followUp.said(), found);
        FollowUp told = followUp.with(material ? found : followUp.said(), found);
        Optional<Instant> next = DiscussionPolicy.nextLook(followUp.readAt(), now, followUp.seen(), found);
        if (keep(told, next) && material) {
            long place = stories.lastSequence() + 1;
            stories.moveTo(place);
            announcer.announce(new DiscussionUpdated(place, followUp.story(), found, now));
        }
    }

    /** False when somebody else has looked since, whose word is the newer one. */
    private boolean keep(FollowUp followUp, Optional<Instant> next) {
        boolean ours = shelf.keep(followUp, next.orElse(Instant.EPOCH));
        if (ours && next.isEmpty()) {
            shelf.close(followUp.story());
        }
        return ours;
    }
}
