package newsroom.ingest.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import newsroom.ingest.web.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowanceTest {

    @Test
    void what_is_left_is_spread_over_the_rest_of_the_period() {
        assertThat(Allowance.of(headers("8.0", "120")).orElseThrow().spacing()).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void an_allowance_that_is_used_up_waits_for_the_next_period() {
        assertThat(Allowance.of(headers("0.0", "417")).orElseThrow().spacing()).isEqualTo(Duration.ofSeconds(417));
    }

    @ParameterizedTest
    @CsvSource({"-1,10", "NaN,10", "5,1e400", "5,-3", "x,y", "5,99999999"})
    void what_cannot_be_is_not_believed(String remaining, String reset) {
        assertThat(Allowance.of(headers(remaining, reset))).isEmpty();
    }

    private static Headers headers(String remaining, String reset) {
        return new Headers(Map.of("X-Ratelimit-Remaining", List.of(remaining), "x-ratelimit-reset", List.of(reset)));
    }
}
