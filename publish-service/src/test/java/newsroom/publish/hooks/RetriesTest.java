package newsroom.publish.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetriesTest {

    private static final Instant NOW = Instant.parse("2026-03-12T08:00:00Z");

    @Test
    void waits_grow_from_seconds_to_a_day_and_end() {
        assertThat(Retries.after(1, NOW, Duration.ZERO)).contains(NOW.plusSeconds(5));
        assertThat(Retries.after(9, NOW, Duration.ZERO)).contains(NOW.plus(Duration.ofHours(24)));
        assertThat(Retries.after(10, NOW, Duration.ZERO)).isEmpty();
    }

    @Test
    void a_receiver_may_ask_for_more_time_but_not_for_ever() {
        assertThat(Retries.after(1, NOW, Duration.ofMinutes(2))).contains(NOW.plusSeconds(120));
        assertThat(Retries.after(2, NOW, Duration.ofSeconds(1))).contains(NOW.plus(Duration.ofMinutes(5)));
        assertThat(Retries.after(1, NOW, Duration.ofDays(9))).contains(NOW.plus(Duration.ofHours(24)));
    }
}
