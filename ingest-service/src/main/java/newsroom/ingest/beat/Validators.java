package newsroom.ingest.beat;

import newsroom.ingest.web.Headers;
import org.jspecify.annotations.Nullable;

/** What a server names its answer by; opaque, byte for byte as it came, never made up. */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    public static final Validators NONE = new Validators(null, null);

    public boolean isNone() {
        return etag == null && lastModified == null;
    }

    /** Those of a whole answer; an answer without any leaves the old ones, which are still true of the old answer. */
    Validators of(Headers headers) {
        Validators given = new Validators(
                headers.first("ETag").orElse(null),
                headers.first("Last-Modified").orElse(null));
        return given.isNone() ? this : given;
    }

    /** Those of a 304, which may renew one and be silent of the other. */
    Validators renewed(Headers headers) {
        return new Validators(
                headers.first("ETag").orElse(etag),
                headers.first("Last-Modified").orElse(lastModified));
    }
}
