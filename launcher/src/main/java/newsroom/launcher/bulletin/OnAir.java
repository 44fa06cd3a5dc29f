package newsroom.launcher.bulletin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Before a newsroom closes by itself: shows that are due are made first, for a while. */
final class OnAir {

    /** A show takes two minutes on a machine that has nothing else to do. */
    static final Duration LONGEST = Duration.ofMinutes(20);

    private @Nullable Instant since;
    private boolean over;
    private Optional<String> news = Optional.empty();

    /**
     * Whether nobody needs to wait any more.
     *
     * @param due shows that are still to be made; empty while publish does not say
     */
    boolean isOver(OptionalLong due, Instant now) {
        Instant first = since == null ? now : since;
        boolean tooLong = !first.plus(LONGEST).isAfter(now);
        boolean done = due.isPresent() && due.getAsLong() == 0;
        if (since == null && !done) {
            news = Optional.of("a show is still being made; the newsroom closes when it can be heard");
        } else if (tooLong && !done && !over) {
            news = Optional.of("a show was not made in " + LONGEST.toMinutes() + " minutes; it is left");
        }
        since = first;
        over = done || tooLong;
        return over;
    }

    /** What is to be told, once. */
    Optional<String> news() {
        Optional<String> told = news;
        news = Optional.empty();
        return told;
    }
}
