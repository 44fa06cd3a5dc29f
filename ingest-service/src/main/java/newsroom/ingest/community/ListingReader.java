package newsroom.ingest.community;

import java.time.Instant;
import newsroom.contracts.desk.DeskSource;

/** Reads a list of items: a front page, a subreddit, an archive. Keeps nothing between two readings. */
public interface ListingReader {

    /**
     * Never throws for what the world does.
     *
     * @param now when it is read; the fetch time of its items
     */
    Listing read(DeskSource source, Instant now);
}
