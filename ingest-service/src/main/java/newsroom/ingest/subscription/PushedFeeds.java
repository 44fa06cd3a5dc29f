package newsroom.ingest.subscription;

import java.time.Instant;

/** Reads what a hub brought as if it had been fetched; in the caller's transaction. */
public interface PushedFeeds {

    void read(Push push, Instant now);
}
