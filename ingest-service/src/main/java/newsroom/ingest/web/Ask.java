package newsroom.ingest.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * One question to the world.
 *
 * @param etag to be sent as {@code If-None-Match}, byte for byte as it came
 * @param lastModified to be sent as {@code If-Modified-Since}, byte for byte as it came
 */
public record Ask(
        URI url,
        Purpose purpose,
        @Nullable String etag,
        @Nullable String lastModified) {

    /** A question without validators. */
    public static Ask plain(URI url, Purpose purpose) {
        return new Ask(url, purpose, null, null);
    }
}
