package newsroom.ingest.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * One question to the world.
 *
 * @param etag to be sent as {@code If-None-Match}, byte for byte as it came
 * @param lastModified to be sent as {@code If-Modified-Since}, byte for byte as it came
 * @param follows whether redirects are followed; else the first is the answer ({@link Answer.Elsewhere})
 */
public record Ask(
        URI url,
        Purpose purpose,
        @Nullable String etag,
        @Nullable String lastModified,
        boolean follows) {

    /** A question that is followed wherever it leads. */
    public Ask(URI url, Purpose purpose, @Nullable String etag, @Nullable String lastModified) {
        this(url, purpose, etag, lastModified, true);
    }

    /** A question without validators. */
    public static Ask plain(URI url, Purpose purpose) {
        return new Ask(url, purpose, null, null);
    }

    /** A question without validators for who wants to know where it leads before it goes there. */
    public static Ask step(URI url, Purpose purpose) {
        return new Ask(url, purpose, null, null, false);
    }
}
