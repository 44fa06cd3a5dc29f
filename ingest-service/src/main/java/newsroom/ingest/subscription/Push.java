package newsroom.ingest.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feed as a hub brought it, signed and not yet read.
 *
 * @param id given by the shelf; 0 before
 * @param type the media type, as the hub says it
 */
public record Push(
        long id, String source, byte[] body, @Nullable String type, Instant receivedAt) {}
