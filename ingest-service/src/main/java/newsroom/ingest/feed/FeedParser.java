package newsroom.ingest.feed;

import java.time.Instant;
import java.util.List;
import newsroom.ingest.intake.RawItem;
import org.jspecify.annotations.Nullable;

/** Reads the items out of a feed's bytes. */
public interface FeedParser {

    /** @throws Malformed when the bytes are no feed */
    List<RawItem> parse(
            newsroom.contracts.desk.DeskSource source, byte[] body, @Nullable String type, Instant fetchedAt);

    /** The bytes are no feed that we know. */
    final class Malformed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Malformed(String message) {
            super(message);
        }
    }
}
