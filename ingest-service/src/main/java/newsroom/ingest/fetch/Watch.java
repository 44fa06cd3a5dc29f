package newsroom.ingest.fetch;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The stopwatch of one ask: how long may be waited now, and which limit ran out. Belongs to one thread. */
final class Watch {

    /** What is being waited for; its own limit runs from when it began. */
    enum Phase {
        DNS,
        CONNECT,
        TLS,
        FIRST_BYTE,
        BODY,
        /** The body is whole; whether more follows is looked at, not waited for. */
        AFTER
    }

    private static final long A_MOMENT = TimeUnit.MILLISECONDS.toNanos(10);

    private final FetchLimits.Patience patience;
    private final long started = System.nanoTime();
    private final long total;
    private Phase phase = Phase.DNS;
    private long phaseBegan = started;
    private long lastByte = started;
    private long bytes;
    private long granted = Long.MAX_VALUE;

    Watch(FetchLimits.Patience patience, Duration total) {
        this.patience = patience;
        this.total = total.toNanos();
    }

    void enter(Phase next) {
        phase = next;
        phaseBegan = System.nanoTime();
        lastByte = phaseBegan;
        bytes = 0;
        granted = Long.MAX_VALUE;
    }

    Phase phase() {
        return phase;
    }

    /** How many bytes may come in this phase, whatever they are; more is {@code TOO_LARGE}. */
    void grant(long most) {
        granted = most;
    }

    void took(int count) throws FetchTrouble {
        bytes += count;
        lastByte = System.nanoTime();
        if (bytes > granted) {
            throw new FetchTrouble("TOO_LARGE", "more than " + granted + " bytes on the wire");
        }
    }

    /** Milliseconds, at least one. @throws FetchTrouble when a limit has run out */
    int patience() throws FetchTrouble {
        long left = Math.min(left(started, total), Math.min(ownLimit(), rateLimit()));
        if (left <= 0) {
            throw late();
        }
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, TimeUnit.NANOSECONDS.toMillis(left) + 1));
    }

    /** The limit that has run out, or is about to. */
    FetchTrouble late() {
        if (left(started, total) <= Math.min(ownLimit(), rateLimit())) {
            return new FetchTrouble("TIMEOUT_TOTAL", "not done within " + Duration.ofNanos(total));
        }
        if (rateLimit() < ownLimit()) {
            return new FetchTrouble("TOO_SLOW", "less than " + patience.slowest() + " bytes/s");
        }
        String limit = phase == Phase.BODY ? "BETWEEN_BYTES" : phase.name();
        return new FetchTrouble("TIMEOUT_" + limit, "waited for longer than the limit");
    }

    private long ownLimit() {
        return switch (phase) {
            case DNS -> left(phaseBegan, patience.dns().toNanos());
            case CONNECT -> left(phaseBegan, patience.connect().toNanos());
            case TLS -> left(phaseBegan, patience.tls().toNanos());
            case FIRST_BYTE -> left(phaseBegan, patience.firstByte().toNanos());
            case BODY -> left(lastByte, patience.betweenBytes().toNanos());
            case AFTER -> left(phaseBegan, A_MOMENT);
        };
    }

    /** Until when what has come so far still is the lowest rate. */
    private long rateLimit() {
        if (phase != Phase.BODY) {
            return Long.MAX_VALUE;
        }
        long enoughFor = TimeUnit.SECONDS.toNanos(1) * bytes / patience.slowest();
        return left(phaseBegan, Math.max(patience.slowAfter().toNanos(), enoughFor));
    }

    private static long left(long since, long limit) {
        return since + limit - System.nanoTime();
    }
}
