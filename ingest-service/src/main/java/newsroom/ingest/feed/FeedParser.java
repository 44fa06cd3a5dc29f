package newsroom.ingest.feed;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Reads what a feed's bytes say. */
public interface FeedParser {

    /**
     * @param contentType as the server gave it; its charset is a hint
     * @param base what relative addresses are relative to when the feed does not say: where the feed came from
     * @throws FeedRefused when the bytes are no feed, or would do harm
     */
    FeedDocument parse(byte[] body, @Nullable String contentType, URI base);
}
