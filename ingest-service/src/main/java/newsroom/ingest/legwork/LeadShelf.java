package newsroom.ingest.legwork;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.story.StoryId;

/** Leads and their errands, kept across restarts; all of it in the caller's transaction. */
public interface LeadShelf {

    /** Opens a lead; false when it is open already. */
    boolean open(Lead lead, List<Errand> errands, Instant now);

    /**
     * Errands that are due at doors that are free, at most one a domain; nobody else gets them for {@code lease}.
     */
    List<Assignment> take(Instant now, Duration lease, int most);

    /** The lead, held until the transaction ends; nothing when it was filed. */
    Optional<Lead> hold(StoryId id);

    void keep(Lead lead);

    /** Ends an errand; false when the turn was no longer ours. */
    boolean end(Assignment errand, String code);

    /** Puts an errand off; nothing happens when the turn was no longer ours. */
    void putOff(Assignment errand, String code, Instant until);

    /** Leads with nothing left to wait for: all errands ended, or the deadline passed. Held until the transaction ends. */
    List<Lead> ripe(Instant now, int most);

    void close(StoryId id);

    /** How many leads are open. */
    long open();
}
