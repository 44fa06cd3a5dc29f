package newsroom.launcher.bulletin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Notices that a service gives no figures for long, and says so now and then; a short silence is a service starting. */
final class Silence {

    private static final Duration WORTH_TELLING = Duration.ofSeconds(30);
    private static final Duration FOR_GOOD = Duration.ofMinutes(3);

    private @Nullable Instant since;
    private Instant told = Instant.MIN;

    /** @param silent those that did not answer; none ends the silence */
    Optional<String> line(List<String> silent, Instant now) {
        Instant begun = since == null ? now : since;
        since = silent.isEmpty() ? null : begun;
        if (silent.isEmpty()) {
            return Optional.empty();
        }
        Duration lasts = Duration.between(begun, now);
        boolean again = told.isBefore(now.minus(WORTH_TELLING));
        if (lasts.compareTo(WORTH_TELLING) < 0 || !again) {
            return Optional.empty();
        }
        told = now;
        return Optional.of("no figures from " + String.join(", ", silent) + " for " + lasts.toSeconds() + " s");
    }

    /** Whether it has lasted so long that nobody should wait for its end. */
    boolean forGood(Instant now) {
        return since != null && !since.plus(FOR_GOOD).isAfter(now);
    }
}
