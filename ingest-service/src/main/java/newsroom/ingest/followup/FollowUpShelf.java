package newsroom.ingest.followup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import newsroom.contracts.story.StoryId;

/** Discussions to be looked at again, kept across restarts; all of it in the caller's transaction. */
public interface FollowUpShelf {

    /** Known ones stay as they are. */
    void open(FollowUp followUp, Instant firstLook);

    /** Those that are due at doors that are free, at most one a domain; nobody else gets them for {@code lease}. */
    List<FollowUp> take(Instant now, Duration lease, int most);

    /** Writes what a look found; false when the turn was no longer ours. */
    boolean keep(FollowUp followUp, Instant nextLook);

    void close(StoryId story);
}
