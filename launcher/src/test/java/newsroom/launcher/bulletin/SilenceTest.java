package newsroom.launcher.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SilenceTest {

    private static final Instant NOON = Instant.parse("2026-06-03T12:00:00Z");
    private static final List<String> INGEST = List.of("ingest");

    private final Silence silence = new Silence();

    @Test
    void a_service_that_starts_again_is_not_spoken_of() {
        silence.line(INGEST, NOON);

        assertThat(silence.line(INGEST, NOON.plusSeconds(29))).isEmpty();
    }

    @Test
    void a_service_that_stays_silent_is_spoken_of_now_and_then() {
        silence.line(INGEST, NOON);

        assertThat(silence.line(INGEST, NOON.plusSeconds(31))).contains("no figures from ingest for 31 s");
        assertThat(silence.line(INGEST, NOON.plusSeconds(32))).isEmpty();
        assertThat(silence.line(INGEST, NOON.plusSeconds(62))).contains("no figures from ingest for 62 s");
    }

    @Test
    void an_answer_ends_the_silence() {
        silence.line(INGEST, NOON);
        silence.line(List.of(), NOON.plusSeconds(100));
        silence.line(INGEST, NOON.plusSeconds(101));

        assertThat(silence.forGood(NOON.plusSeconds(200))).isFalse();
        assertThat(silence.forGood(NOON.plusSeconds(281))).isTrue();
    }
}
