package newsroom.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class HalvesTest {

    private final List<List<Integer>> done = new ArrayList<>();

    @Test
    void a_batch_that_takes_too_long_is_done_in_parts_in_order() {
        Halves.each(List.of(1, 2, 3, 4, 5), atMost(2), IllegalStateException.class::isInstance);

        assertThat(done).containsExactly(List.of(1, 2), List.of(3), List.of(4, 5));
    }

    @Test
    void a_batch_that_can_be_done_is_not_taken_apart() {
        Halves.each(List.of(1, 2), atMost(2), IllegalStateException.class::isInstance);

        assertThat(done).containsExactly(List.of(1, 2));
    }

    @Test
    void other_trouble_is_not_answered_by_smaller_parts() {
        assertThatThrownBy(() -> Halves.each(List.of(1, 2, 3), atMost(2), e -> false))
                .isInstanceOf(IllegalStateException.class);

        assertThat(done).isEmpty();
    }

    @Test
    void one_that_takes_too_long_alone_is_told() {
        assertThatThrownBy(() -> Halves.each(List.of(1, 2), atMost(0), IllegalStateException.class::isInstance))
                .isInstanceOf(IllegalStateException.class);
    }

    private Consumer<List<Integer>> atMost(int size) {
        return part -> {
            if (part.size() > size) {
                throw new IllegalStateException("too long");
            }
            done.add(List.copyOf(part));
        };
    }
}
