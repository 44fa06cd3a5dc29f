package newsroom.ingest.subscription;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/**
 * On which terms we subscribe.
 *
 * @param callbacks where hubs find us; callbacks stand below it
 * @param lease how long a subscription we ask for; hubs decide for themselves
 */
public record Terms(URI callbacks, Duration lease) {

    /** A verification comes within minutes; later than this nobody remembers what it is for. */
    static final Duration VERIFICATION = Duration.ofDays(1);

    private static final Duration SHORTEST_LEASE = Duration.ofMinutes(5);
    private static final Duration LONGEST_LEASE = Duration.ofDays(90);
    private static final Duration FIRST_RETRY = Duration.ofMinutes(10);
    private static final Duration LONGEST_RETRY = Duration.ofDays(1);

    URI callback(Subscription subscription) {
        String base = callbacks.toString();
        return URI.create((base.endsWith("/") ? base : base + "/") + subscription.callback());
    }

    /** What the hub granted, where it can be believed; otherwise what we asked for. */
    Duration granted(String seconds) {
        if (!seconds.matches("\\d{1,10}")) {
            return lease;
        }
        Duration said = Duration.ofSeconds(Long.parseLong(seconds));
        return said.compareTo(SHORTEST_LEASE) < 0
                ? SHORTEST_LEASE
                : said.compareTo(LONGEST_LEASE) > 0 ? LONGEST_LEASE : said;
    }

    /** A fifth of a lease is time enough to try again. */
    static Instant renewAt(Instant now, Duration granted) {
        return now.plus(granted.multipliedBy(4).dividedBy(5));
    }

    static Instant retryAt(Instant now, int failures) {
        Duration wait = FIRST_RETRY.multipliedBy(1L << Math.min(failures, 8));
        return now.plus(wait.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : wait);
    }
}
