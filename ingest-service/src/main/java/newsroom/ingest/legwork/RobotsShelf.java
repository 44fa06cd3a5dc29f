package newsroom.ingest.legwork;

import java.time.Instant;
import java.util.Optional;

/** The robots.txt files that were read, each kept when the call returns. */
public interface RobotsShelf {

    /** @param origin scheme, host and port */
    Optional<RobotsFile> find(String origin);

    void keep(RobotsFile file);

    /**
     * A robots.txt as it was answered.
     *
     * @param status 0 when no answer came
     * @param body empty unless the status is 200
     */
    record RobotsFile(String origin, int status, byte[] body, Instant readAt) {}
}
