package newsroom.publish.issue;

import java.time.Instant;
import newsroom.contracts.desk.Edition;

/** Reads an edition's cron line. */
public interface Deadlines {

    /** The first deadline after {@code moment}; a local time that daylight saving skips is the next one that exists. */
    Instant next(Edition edition, Instant moment);
}
