package newsroom.ingest.intake;

import java.time.Instant;
import java.util.Optional;

/** Reads items that somebody sends, one object of {@code docs/capture.md} a line. */
public interface ItemReader {

    /**
     * The item; nothing when the line is no object with a source.
     *
     * @param now when it was sent; what it is taken to have been read at where it does not say, or says later
     */
    Optional<RawItem> read(String line, Instant now);
}
