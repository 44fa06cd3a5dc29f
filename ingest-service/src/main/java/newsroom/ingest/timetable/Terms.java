package newsroom.ingest.timetable;

import java.time.Duration;
import newsroom.contracts.desk.DeskSource;
import newsroom.contracts.desk.SourceKind;

/**
 * How often a source may be asked at the most, whatever it says of itself.
 *
 * <p>For feeds: once an hour with validators, once a day without (rachelbythebay.com, "feed reader score", 2024). Interfaces
 * made for machines answer no validators and allow more; their budgets are their domains' ({@link Spacing}).
 *
 * @param shortest between two questions
 * @param shortestPlain between two questions without validators
 */
public record Terms(Duration shortest, Duration shortestPlain) {

    private static final Duration FEED = Duration.ofHours(1);
    private static final Duration FEED_PLAIN = Duration.ofHours(24);

    public static Terms of(DeskSource source) {
        return source.kind() == SourceKind.FEED
                ? new Terms(longer(source.every(), FEED), longer(source.every(), FEED_PLAIN))
                : new Terms(source.every(), source.every());
    }

    /** Of a source that a hub brings: hubs lose things, so it is still asked, but once a day is enough. */
    public Terms daily() {
        return new Terms(longer(shortest, FEED_PLAIN), longer(shortestPlain, FEED_PLAIN));
    }

    static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
