package newsroom.launcher.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import newsroom.launcher.services.Standing;
import newsroom.launcher.services.Standings;
import org.junit.jupiter.api.Test;

class DrainedTest {

    private static final Instant NOON = Instant.parse("2026-06-03T12:00:00Z");
    private static final Standing THROUGH = Standings.standing(true, 10, 10, 10, 8);
    private static final Standing PRINTING = Standings.standing(true, 10, 10, 10, 5);

    private final Drained drained = new Drained(() -> 8);

    @Test
    void a_replay_is_through_when_two_looks_agree() {
        assertThat(drained.look(THROUGH, NOON)).isEqualTo(Drained.State.AT_WORK);
        assertThat(drained.look(THROUGH, NOON.plusMillis(500))).isEqualTo(Drained.State.THROUGH);
    }

    @Test
    void a_look_that_finds_more_work_starts_over() {
        drained.look(THROUGH, NOON);
        drained.look(PRINTING, NOON.plusMillis(500));

        assertThat(drained.look(THROUGH, NOON.plusSeconds(1))).isEqualTo(Drained.State.AT_WORK);
    }

    @Test
    void a_replay_that_stands_still_with_all_lines_read_is_given_up() {
        drained.look(PRINTING, NOON);

        assertThat(drained.look(PRINTING, NOON.plusSeconds(59))).isEqualTo(Drained.State.AT_WORK);
        assertThat(drained.look(PRINTING, NOON.plusSeconds(60))).isEqualTo(Drained.State.STALLED);
    }

    @Test
    void a_replay_whose_captures_are_not_open_yet_has_not_begun() {
        Drained empty = new Drained(() -> 0);
        empty.look(Standings.unopened(), NOON);

        assertThat(empty.look(Standings.unopened(), NOON.plusSeconds(1))).isEqualTo(Drained.State.AT_WORK);
        assertThat(empty.look(Standings.unopened(), NOON.plusSeconds(90))).isEqualTo(Drained.State.AT_WORK);
    }

    @Test
    void a_replay_that_waits_for_its_next_line_is_never_given_up() {
        Standing reading = Standings.standing(false, 10, 10, 10, 8);
        drained.look(reading, NOON);

        assertThat(drained.look(reading, NOON.plusSeconds(600))).isEqualTo(Drained.State.AT_WORK);
    }
}
