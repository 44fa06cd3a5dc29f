package newsroom.launcher.ledger;

import java.time.Instant;

/**
 * A span of the desk's time, by which stories are counted.
 *
 * @param since the first moment
 * @param until the first moment no longer in it
 */
public record Span(Instant since, Instant until) {

    /** Everything that ever came in. */
    public static final Span ALL = new Span(Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z"));

    public Span {
        if (!since.isBefore(until)) {
            throw new IllegalArgumentException("the span ends before it begins");
        }
    }

    boolean holds(Instant moment) {
        return !moment.isBefore(since) && moment.isBefore(until);
    }
}
