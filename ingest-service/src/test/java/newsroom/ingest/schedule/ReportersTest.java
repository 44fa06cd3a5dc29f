package newsroom.ingest.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReportersTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(50);

    private final Reporters reporters = new Reporters(2);
    private final Queue<Integer> due =
            new ConcurrentLinkedQueue<>(IntStream.range(0, 12).boxed().toList());
    private final List<Integer> takes = new ArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void everybody_goes_home() {
        over.countDown();
        reporters.goHome();
    }

    @Test
    void whoever_comes_back_goes_out_again_until_the_pace_is_used_up() {
        reporters.send(10, LONG, this::take, item -> {});

        assertThat(due).containsExactly(10, 11);
        assertThat(takes).allMatch(people -> people == 1 || people == 2);
    }

    @Test
    void a_round_ends_when_less_is_due_than_people_are_free() {
        reporters.send(100, LONG, this::take, item -> {});

        assertThat(due).isEmpty();
    }

    @Test
    void no_more_is_taken_than_there_are_people_to_go_at_once() {
        reporters.send(10, SHORT, this::take, waiting());

        assertThat(due).hasSize(10);
        assertThat(takes).containsExactly(2);
    }

    @Test
    void who_could_not_be_given_work_is_free_again() {
        assertThatThrownBy(() -> reporters.send(
                        2,
                        SHORT,
                        people -> {
                            throw new IllegalStateException("no database");
                        },
                        item -> {}))
                .hasMessage("no database");

        reporters.send(2, SHORT, this::take, waiting());

        assertThat(takes).containsExactly(2);
    }

    private List<Integer> take(int people) {
        takes.add(people);
        List<Integer> taken = new ArrayList<>();
        while (taken.size() < people && !due.isEmpty()) {
            taken.add(due.remove());
        }
        return taken;
    }

    private Consumer<Integer> waiting() {
        return item -> {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }
}
