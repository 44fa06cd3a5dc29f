package newsroom.ingest.intake;

import java.util.List;
import java.util.Map;

/** The intake in figures. */
public interface IntakeLedger {

    /** Captures as far as they were read. */
    List<CaptureCount> captures();

    /** For each origin, how many items had each outcome; {@link Intake#INGESTED} or a {@link Refusal}. */
    Map<String, Map<String, Long>> outcomes();

    /** A capture and how many of its lines were read. */
    record CaptureCount(String id, long lines, long read) {
        public boolean finished() {
            return read >= lines;
        }
    }
}
