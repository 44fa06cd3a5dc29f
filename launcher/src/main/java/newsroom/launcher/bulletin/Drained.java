package newsroom.launcher.bulletin;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import newsroom.launcher.services.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Tells when a replay is through: every line read, every story decided, every brief with publish. Two looks in a row
 * must agree, because a service counts a story as done a moment before it has said so.
 */
final class Drained {

    /** When all is read and nothing moves for so long, nothing will. */
    private static final Duration STALLED = Duration.ofSeconds(60);

    private final LongSupplier lastBrief;

    private @Nullable Standing before;
    private Instant moved = Instant.MAX;
    private boolean once;

    Drained(LongSupplier lastBrief) {
        this.lastBrief = lastBrief;
    }

    State look(Standing standing, Instant now) {
        if (!standing.equals(before)) {
            before = standing;
            moved = now;
            once = false;
        }
        // The topic is only asked when everything before it is through; a look at it is not cheap.
        if (standing.summarized() && standing.drained(lastBrief.getAsLong())) {
            State state = once ? State.THROUGH : State.AT_WORK;
            once = true;
            return state;
        }
        once = false;
        boolean stalled = standing.intake().finished() && !moved.plus(STALLED).isAfter(now);
        return stalled ? State.STALLED : State.AT_WORK;
    }

    enum State {
        AT_WORK,
        THROUGH,
        STALLED
    }
}
