package newsroom.ingest.transcript;

import java.util.List;
import newsroom.contracts.story.Segment;

/** What became of the bytes of a transcript. */
public sealed interface Heard {

    /** @param segments one or more, in the order of speech */
    record Words(List<Segment> segments) implements Heard {
        public Words {
            segments = List.copyOf(segments);
        }
    }

    record Refused(Reason reason) implements Heard {}

    /** Why there is nothing to read. The codes are stable: operators search for them. */
    enum Reason {
        /** No word that was said could be found. */
        TRANSCRIPT_MALFORMED,
        /** Larger than a transcript of a day of talk. */
        TRANSCRIPT_LIMIT
    }
}
