package newsroom.ingest.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Keeps what hubs brought until it has been read; all of it in the caller's transaction. */
public interface PushShelf {

    /** How many of a source wait. */
    long waiting(String source);

    void keep(Push push);

    /** The oldest that wait, taken so that no other replica reads them within {@code lease}. */
    List<Push> take(Instant now, Duration lease, int most);

    void drop(long id);
}
