package newsroom.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Remembers feeds between visits, across restarts; all of it in the caller's transaction. */
public interface FeedShelf {

    /** Makes the desk's sources known; those that were read before keep their state. */
    void know(Collection<String> sources, Instant now);

    /**
     * Feeds that are due, taken so that no other replica visits them for {@code lease}.
     */
    List<FeedState> take(Instant now, Duration lease, int most);

    void keep(FeedState state);

    List<FeedState> all();
}
