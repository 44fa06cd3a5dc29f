package newsroom.launcher.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class OnAirTest {

    private static final Instant START = Instant.parse("2026-03-12T17:00:00Z");

    private final OnAir onAir = new OnAir();

    @Test
    void where_no_show_is_due_nobody_waits_and_nothing_is_said() {
        assertThat(onAir.isOver(OptionalLong.of(0), START)).isTrue();
        assertThat(onAir.news()).isEmpty();
    }

    @Test
    void a_show_that_is_due_is_waited_for_and_told_of_once() {
        assertThat(onAir.isOver(OptionalLong.of(1), START)).isFalse();
        assertThat(onAir.news()).isPresent();
        assertThat(onAir.isOver(OptionalLong.of(1), START.plusSeconds(60))).isFalse();
        assertThat(onAir.news()).isEmpty();
        assertThat(onAir.isOver(OptionalLong.of(0), START.plusSeconds(120))).isTrue();
        assertThat(onAir.news()).isEmpty();
    }

    @Test
    void a_service_that_does_not_answer_is_no_show_that_is_done() {
        assertThat(onAir.isOver(OptionalLong.empty(), START)).isFalse();
        assertThat(onAir.isOver(OptionalLong.of(0), START.plusSeconds(1))).isTrue();
    }

    @Test
    void nobody_waits_for_ever() {
        onAir.isOver(OptionalLong.of(1), START);
        onAir.news();

        assertThat(onAir.isOver(OptionalLong.of(1), START.plus(OnAir.LONGEST).minusSeconds(1)))
                .isFalse();
        assertThat(onAir.isOver(OptionalLong.of(1), START.plus(OnAir.LONGEST))).isTrue();
        assertThat(onAir.news()).hasValueSatisfying(news -> assertThat(news).contains("left"));
    }
}
