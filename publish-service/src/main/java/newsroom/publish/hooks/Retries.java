package newsroom.publish.hooks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a delivery is tried again: the schedule that Standard Webhooks recommends, about three days in all. */
public final class Retries {

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private static final Duration LONGEST = Duration.ofHours(24);

    private Retries() {}

    /**
     * After the failed attempt of that number; empty when it was the last one.
     *
     * @param attempt counts from 1
     * @param asked how long the receiver wants us to wait ({@code Retry-After}); zero where it does not say
     */
    public static Optional<Instant> after(int attempt, Instant now, Duration asked) {
        if (attempt > WAITS.size()) {
            return Optional.empty();
        }
        Duration wait = WAITS.get(attempt - 1);
        Duration wanted = asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
        return Optional.of(now.plus(wanted.compareTo(wait) > 0 ? wanted : wait));
    }
}
