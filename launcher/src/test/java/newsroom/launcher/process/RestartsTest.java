package newsroom.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RestartsTest {

    private static final Instant NOON = Instant.parse("2026-06-03T12:00:00Z");

    private final Restarts restarts = new Restarts(2, Duration.ofMinutes(1));

    @Test
    void a_service_that_keeps_dying_is_given_up() {
        restarts.grant(NOON);
        restarts.grant(NOON.plusSeconds(1));

        assertThat(restarts.grant(NOON.plusSeconds(2))).isFalse();
    }

    @Test
    void a_service_that_dies_now_and_then_is_started_for_ever() {
        restarts.grant(NOON);
        restarts.grant(NOON.plusSeconds(30));

        assertThat(restarts.grant(NOON.plusSeconds(60))).isTrue();
        assertThat(restarts.grant(NOON.plusSeconds(61))).isFalse();
        assertThat(restarts.grant(NOON.plusSeconds(90))).isTrue();
    }
}
