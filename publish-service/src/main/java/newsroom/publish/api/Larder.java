package newsroom.publish.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Pages that were made a moment ago. A page is fresh for {@link #FRESH}; after that one reader at a time is sent to have it
 * made anew, and all others get the old bytes meanwhile (RFC 5861, stale-while-revalidate), so that a crowd never waits for a
 * page that is there. Nothing is given out that is older than {@link #OLDEST}.
 */
final class Larder {

    /** How long a page is given out without a thought. */
    static final Duration FRESH = Duration.ofSeconds(2);

    /** How old a page may be at most when it goes out, however slow or broken its making is. */
    static final Duration OLDEST = Duration.ofSeconds(10);

    private final Ticker ticker;
    private final Cache<String, Kept> kept;

    /** @param mostBytes of keys and bodies in both codings */
    Larder(Ticker ticker, long mostBytes) {
        this.ticker = ticker;
        this.kept = Caffeine.newBuilder()
                .ticker(ticker)
                .maximumWeight(mostBytes)
                .weigher((String key, Kept page) -> key.length() + page.ready.body().length + page.ready.gzip().length)
                .expireAfterWrite(OLDEST)
                .build();
    }

    /** What this reader gets from here; null when the page is to be made for it. */
    @Nullable
    Ready get(String key) {
        Kept page = kept.getIfPresent(key);
        return page == null || page.isToBeMade(ticker.read()) ? null : page.ready;
    }

    void put(String key, Ready ready) {
        kept.put(key, new Kept(ready, ticker.read()));
    }

    /** Something was printed: nobody gets what was made before it from here. */
    void clear() {
        kept.invalidateAll();
    }

    private static final class Kept {

        private final Ready ready;
        private final AtomicLong askAgain;

        Kept(Ready ready, long made) {
            this.ready = ready;
            this.askAgain = new AtomicLong(made + FRESH.toNanos());
        }

        /** True for one reader; for another one only when the first has not come back within {@link #FRESH}. */
        boolean isToBeMade(long now) {
            long due = askAgain.get();
            return now - due >= 0 && askAgain.compareAndSet(due, now + FRESH.toNanos());
        }
    }
}
