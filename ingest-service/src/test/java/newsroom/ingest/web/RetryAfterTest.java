package newsroom.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOON = Instant.parse("2026-03-13T12:00:00Z");

    @Test
    void seconds_are_seconds() {
        assertThat(RetryAfter.read(" 120 ", NOON)).contains(Duration.ofMinutes(2));
    }

    @Test
    void a_date_is_the_time_until_then() {
        assertThat(RetryAfter.read("Fri, 13 Mar 2026 13:00:00 GMT", NOON)).contains(Duration.ofHours(1));
    }

    @Test
    void nobody_may_send_us_away_for_longer_than_a_week() {
        assertThat(RetryAfter.read("999999999", NOON)).contains(Duration.ofDays(7));
        assertThat(RetryAfter.read("Wed, 13 Mar 2126 12:00:00 GMT", NOON)).contains(Duration.ofDays(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "soon", "1.5", "99999999999999999999", "Fri, 13 Mar 2026 11:00:00 GMT"})
    void what_says_nothing_asks_for_nothing(String text) {
        assertThat(RetryAfter.read(text, NOON)).isEmpty();
    }
}
