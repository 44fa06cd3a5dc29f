package newsroom.ingest.feed;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a server answered when a feed was asked for. */
public sealed interface Fetched {

    /** A body, with the validators to send next time, byte for byte as they came. */
    record Fresh(
            byte[] body,
            @Nullable String contentType,
            @Nullable String etag,
            @Nullable String lastModified) implements Fetched {}

    /** 304: nothing new. */
    record Unchanged() implements Fetched {}

    /**
     * No feed was to be had.
     *
     * @param code stable, such as {@code HTTP_503} or {@code TIMEOUT}
     * @param retryAfter how long the server asked us to stay away
     */
    record Failed(String code, String detail, @Nullable Duration retryAfter) implements Fetched {}
}
