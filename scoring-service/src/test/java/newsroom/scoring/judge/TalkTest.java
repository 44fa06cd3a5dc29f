package newsroom.scoring.judge;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.contracts.story.Discussion;
import org.junit.jupiter.api.Test;

class TalkTest {

    private final Talk talk = new Talk();

    @Test
    void a_young_discussion_is_not_measured_against_old_ones() {
        for (int i = 0; i < 30; i++) {
            talk.hear(heard(1, 10 + i));
            talk.hear(heard(48, 400 + i));
        }
        talk.hear(heard(1, 60));
        talk.hear(heard(48, 60));

        assertThat(talk.percentile(heard(2, 60))).isEqualTo(1);
        assertThat(talk.percentile(heard(48, 60))).isZero();
    }

    @Test
    void what_is_usual_at_an_age_is_known_only_when_enough_were_heard_at_it() {
        for (int i = 0; i < 30; i++) {
            talk.hear(heard(1, i));
        }

        assertThat(talk.percentile(heard(20, 5))).isNaN();
    }

    @Test
    void what_is_forgotten_counts_no_more() {
        for (int i = 0; i < 22; i++) {
            talk.hear(heard(1, i));
        }
        double before = talk.percentile(heard(1, 21));
        talk.forget(heard(1, 0));
        talk.forget(heard(1, 1));

        assertThat(before).isEqualTo(1);
        assertThat(talk.percentile(heard(1, 21))).isNaN();
    }

    private static Talk.Heard heard(double hours, long points) {
        return new Talk.Heard("Lantern Board", hours, Discussion.of(points, 0));
    }
}
