package newsroom.ingest.dictation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.story.Segment;

/**
 * Remembers which recordings are being written down and what was heard, across restarts. Every call is a transaction of
 * its own, because work on one recording takes longer than any transaction should.
 */
public interface DictationShelf {

    /**
     * Takes a recording, or takes it anew, so that no other replica works on it for {@code lease}.
     *
     * @param worker names who takes it
     * @return whether it is the worker's
     */
    boolean claim(String audio, String worker, Instant now, Duration lease);

    /** Ends the work on a recording, with {@code WRITTEN} or why there is nothing. */
    void release(String audio, String worker, String code, Instant now);

    /** What was heard before under that name. */
    Optional<List<Segment>> heard(String fingerprint);

    /**
     * Keeps what was heard.
     *
     * @param fingerprint of recogniser and sound
     * @param listened how much sound it was
     * @param spent how long the recogniser took
     */
    void keep(String fingerprint, List<Segment> segments, Duration listened, Duration spent, Instant now);

    /** What was heard so far, all recordings together: what it costs. */
    Totals totals();

    record Totals(long parts, Duration listened, Duration spent) {}
}
