package newsroom.launcher.services;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandingTest {

    @Test
    void a_newsroom_is_drained_when_everybody_has_come_to_the_last_story() {
        assertThat(Standings.standing(true, 10, 10, 10, 10).drained(10)).isTrue();
    }

    @Test
    void publish_need_not_see_stories_that_made_no_brief() {
        assertThat(Standings.standing(true, 10, 10, 10, 8).drained(8)).isTrue();
        assertThat(Standings.standing(true, 10, 10, 10, 7).drained(8)).isFalse();
    }

    @Test
    void a_newsroom_that_still_reads_is_not_drained() {
        assertThat(Standings.standing(false, 10, 10, 10, 10).drained(10)).isFalse();
    }

    @Test
    void a_newsroom_where_one_is_behind_is_not_drained() {
        assertThat(Standings.standing(true, 10, 9, 10, 10).summarized()).isFalse();
        assertThat(Standings.standing(true, 10, 10, 9, 10).summarized()).isFalse();
    }

    @Test
    void nothing_to_read_is_drained_at_once() {
        assertThat(Standings.standing(true, 0, 0, 0, 0).drained(0)).isTrue();
    }
}
