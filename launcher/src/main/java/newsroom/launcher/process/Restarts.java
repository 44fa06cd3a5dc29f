package newsroom.launcher.process;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** How often a service that ended may be started again, before something must be wrong that a start cannot cure. */
public final class Restarts {

    private final int most;
    private final Duration within;
    private final Deque<Instant> granted = new ArrayDeque<>();

    public Restarts(int most, Duration within) {
        this.most = most;
        this.within = within;
    }

    /** Five within a minute. */
    public static Restarts usual() {
        return new Restarts(5, Duration.ofMinutes(1));
    }

    /** Grants one more start, or refuses it. */
    public boolean grant(Instant now) {
        Instant forgotten = now.minus(within);
        while (!granted.isEmpty() && !granted.getFirst().isAfter(forgotten)) {
            granted.removeFirst();
        }
        if (granted.size() >= most) {
            return false;
        }
        granted.addLast(now);
        return true;
    }
}
