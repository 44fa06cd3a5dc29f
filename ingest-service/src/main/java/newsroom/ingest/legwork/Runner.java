package newsroom.ingest.legwork;

import java.time.Instant;

/** Runs errands of one kind. */
public interface Runner {

    /** Never throws for what the world does. */
    Finding run(Assignment errand, Instant now);
}
