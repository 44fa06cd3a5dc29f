package newsroom.ingest.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a feed between visits.
 *
 * @param failures how many visits in a row brought nothing
 */
public record FeedState(
        String source,
        @Nullable String etag,
        @Nullable String lastModified,
        Instant nextDueAt,
        @Nullable Instant lastSuccessAt,
        @Nullable String code,
        int failures) {

    /** A feed that was never asked. */
    public static FeedState unvisited(String source, Instant now) {
        return new FeedState(source, null, null, now, null, null, 0);
    }

    public boolean neverRead() {
        return lastSuccessAt == null;
    }
}
