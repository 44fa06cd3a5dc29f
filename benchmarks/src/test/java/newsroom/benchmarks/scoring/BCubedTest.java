package newsroom.benchmarks.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BCubedTest {

    private static final Map<String, String> GOLD = Map.of("a", "1", "b", "1", "c", "2", "d", "3");

    @Test
    void one_split_costs_recall_and_one_wrong_join_costs_precision() {
        BCubed found = BCubed.of(GOLD, Map.of("a", "x", "b", "y", "c", "y", "d", "z"));

        assertThat(found.precision()).isCloseTo((1 + 0.5 + 0.5 + 1) / 4, within(1e-9));
        assertThat(found.recall()).isCloseTo((0.5 + 0.5 + 1 + 1) / 4, within(1e-9));
    }

    @Test
    void pairs_are_not_flattered_by_items_that_are_alone_with_reason() {
        Map<String, String> alone = Map.of("a", "x", "b", "y", "c", "z", "d", "w");

        assertThat(BCubed.of(GOLD, alone).f1()).isGreaterThan(0.8);
        assertThat(BCubed.pairF1(GOLD, alone)).isZero();
        assertThat(BCubed.pairF1(GOLD, GOLD)).isEqualTo(1);
        assertThat(BCubed.pairF1(GOLD, Map.of("a", "x", "b", "x", "c", "x", "d", "z")))
                .isCloseTo(2.0 * 1 / (3 + 1), within(1e-9));
    }

    @Test
    void shared_events_leave_out_items_that_are_alone_with_reason_and_count_wrong_joins_with_them() {
        BCubed found = BCubed.ofShared(GOLD, Map.of("a", "x", "b", "x", "c", "x", "d", "z"));

        assertThat(found.precision()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(found.recall()).isEqualTo(1);
        assertThat(BCubed.ofShared(GOLD, Map.of("a", "x", "b", "y", "c", "z", "d", "w"))
                        .recall())
                .isCloseTo(0.5, within(1e-9));
    }

    @Test
    void an_item_without_a_cluster_is_told() {
        assertThatIllegalArgumentException().isThrownBy(() -> BCubed.of(GOLD, Map.of("a", "x")));
    }
}
