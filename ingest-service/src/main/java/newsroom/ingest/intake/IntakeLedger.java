package newsroom.ingest.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The intake in figures. */
public interface IntakeLedger {

    /** Captures as far as they were read. */
    List<CaptureCount> captures();

    /** For each origin, how many items had each outcome; {@link Intake#INGESTED} or a {@link Refusal}. */
    Map<String, Map<String, Long>> outcomes();

    /**
     * What came in and what was refused in a span of time.
     *
     * @param since the first moment; of stories the moment they were fetched, of refusals the UTC hour they were read in
     * @param until the first moment no longer in it
     */
    SpanCount span(Instant since, Instant until);

    /** What a span of time brought: stories, and refusals by reason. */
    record SpanCount(long ingested, Map<String, Long> refused) {
        public SpanCount {
            refused = Map.copyOf(refused);
        }
    }

    /** A capture and how many of its lines were read. */
    record CaptureCount(String id, long lines, long read) {
        public boolean finished() {
            return read >= lines;
        }
    }
}
