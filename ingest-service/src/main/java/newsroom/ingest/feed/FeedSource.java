package newsroom.ingest.feed;

import java.net.URI;

/** Asks a server for a feed. */
public interface FeedSource {

    /** Asks conditionally, with the validators of {@code state}; never throws, trouble is a {@link Fetched.Failed}. */
    Fetched fetch(URI url, FeedState state);
}
