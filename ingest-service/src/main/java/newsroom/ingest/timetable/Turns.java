package newsroom.ingest.timetable;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whose turn it is at a domain's door: one at a time, over all replicas. Each call is kept when it returns, whatever
 * becomes of the caller.
 */
public interface Turns {

    /** The code of a question that was not sent, because its domain had no turn to give in good time. */
    String BUSY = "DOMAIN_BUSY";

    /**
     * The door, if it is free.
     *
     * @param lease how long it stays ours should we never give it back
     */
    Optional<Turn> take(Domain domain, Instant now, Duration lease);

    /** Gives a door back; it stays closed until {@code freeAt}. Nothing happens when it is no longer ours. */
    void giveBack(Turn turn, Instant freeAt);

    /** What the domain's robots.txt asks to leave between two questions. */
    void slow(Domain domain, Duration crawlDelay);

    /**
     * A door that is ours.
     *
     * @param ticket tells this turn from later ones at the same door
     * @param crawlDelay zero where the domain asks for none
     */
    record Turn(Domain domain, long ticket, Duration crawlDelay) {}
}
