package newsroom.launcher.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import newsroom.launcher.services.Standings;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Instant NOON = Instant.parse("2026-06-03T12:00:00Z");

    private final Progress progress = new Progress();

    @Test
    void progress_tells_counts_and_pace() {
        progress.line(Standings.standing(false, 10, 10, 0, 0), NOON);

        assertThat(progress.line(Standings.standing(false, 50, 40, 0, 0), NOON.plusSeconds(3)))
                .contains("read 50 of 100 lines, 40 stories decided, 1 issues printed, 10 stories/s");
    }

    @Test
    void progress_speaks_at_most_every_two_seconds() {
        progress.line(Standings.standing(false, 10, 10, 0, 0), NOON);

        assertThat(progress.line(Standings.standing(false, 20, 20, 0, 0), NOON.plusMillis(1_900)))
                .isEmpty();
    }

    @Test
    void progress_is_silent_while_nothing_moves() {
        progress.line(Standings.standing(false, 10, 10, 0, 0), NOON);
        progress.line(Standings.standing(false, 20, 20, 0, 0), NOON.plusSeconds(2));

        assertThat(progress.line(Standings.standing(false, 20, 20, 0, 0), NOON.plusSeconds(9)))
                .isEmpty();
    }
}
