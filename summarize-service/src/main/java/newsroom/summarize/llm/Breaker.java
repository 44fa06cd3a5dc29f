package newsroom.summarize.llm;

import java.time.Duration;
import java.time.Instant;

/** Leaves an engine alone for a while after several failures in a row; then one call tells whether it is back. */
final class Breaker {

    private final int failures;
    private final Duration rest;
    private int inARow;
    private Instant openUntil = Instant.MIN;

    Breaker(int failures, Duration rest) {
        this.failures = failures;
        this.rest = rest;
    }

    /** Whether a call may be made; after a rest only one caller is told so. */
    synchronized boolean lets(Instant now) {
        if (inARow < failures) {
            return true;
        }
        if (now.isBefore(openUntil)) {
            return false;
        }
        openUntil = now.plus(rest);
        return true;
    }

    synchronized void worked() {
        inARow = 0;
    }

    synchronized void failed(Instant now) {
        inARow++;
        if (inARow >= failures) {
            openUntil = now.plus(rest);
        }
    }
}
