package newsroom.ingest.web;

import java.net.URI;
import java.util.List;

/** What became of a download: a file, or an {@link Answer.Refused}. */
public sealed interface Delivery permits Delivery.Saved, Answer.Refused {

    Headers headers();

    /**
     * The file is whole and in its place.
     *
     * @param url where it came from in the end
     * @param bytes its length
     * @param resumedAt how much of it was there from an earlier attempt; 0 when all of it was brought now
     */
    record Saved(URI url, long bytes, long resumedAt, Headers headers, List<Answer.Move> moves) implements Delivery {
        public Saved {
            moves = List.copyOf(moves);
        }
    }
}
