package newsroom.ingest.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Remembers subscriptions across restarts; all of it in the caller's transaction. */
public interface SubscriptionShelf {

    Optional<Subscription> byCallback(String callback);

    Optional<Subscription> bySource(String source);

    /** Subscriptions that are due, taken so that no other replica asks for them within {@code lease}. */
    List<Subscription> take(Instant now, Duration lease, int most);

    /** Puts it in the place of the one with its callback. */
    void keep(Subscription subscription);

    void drop(String callback);
}
