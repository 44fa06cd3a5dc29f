package newsroom.publish.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LarderTest {

    private static final Ready OLD = page("old");
    private static final Ready NEW = page("new");
    private static final Duration A_MOMENT = Duration.ofMillis(1);

    private final AtomicLong nanos =
            new AtomicLong(Long.MAX_VALUE - Duration.ofSeconds(5).toNanos());
    private final Larder larder = new Larder(nanos::get, 1024);

    @Test
    void a_fresh_page_goes_to_everybody() {
        larder.put("/", OLD);

        pass(Larder.FRESH.minus(A_MOMENT));

        assertThat(larder.get("/")).isEqualTo(OLD);
        assertThat(larder.get("/")).isEqualTo(OLD);
        assertThat(larder.get("/other")).isNull();
    }

    @Test
    void of_a_crowd_that_finds_an_old_page_one_has_it_made_and_nobody_else_waits() throws Exception {
        larder.put("/", OLD);
        pass(Larder.FRESH);

        var crowd = Executors.newFixedThreadPool(16);
        try {
            Callable<Boolean> reader = () -> larder.get("/") == null;
            List<Future<Boolean>> sent = crowd.invokeAll(Collections.nCopies(500, reader));
            int makers = 0;
            for (Future<Boolean> maker : sent) {
                makers += maker.get() ? 1 : 0;
            }
            assertThat(makers).isOne();
        } finally {
            crowd.shutdownNow();
        }
        larder.put("/", NEW);
        assertThat(larder.get("/")).isEqualTo(NEW);
    }

    @Test
    void when_its_maker_does_not_come_back_the_next_one_is_sent() {
        larder.put("/", OLD);
        pass(Larder.FRESH);
        assertThat(larder.get("/")).isNull();
        assertThat(larder.get("/")).isEqualTo(OLD);

        pass(Larder.FRESH);

        assertThat(larder.get("/")).isNull();
        assertThat(larder.get("/")).isEqualTo(OLD);
    }

    @Test
    void nothing_goes_out_that_is_older_than_the_bound_however_often_its_making_fails() {
        larder.put("/", OLD);

        for (Duration age = Duration.ZERO; age.compareTo(Larder.OLDEST) < 0; age = age.plus(Larder.FRESH)) {
            pass(Larder.FRESH);
            larder.get("/");
        }

        assertThat(larder.get("/")).isNull();
        assertThat(larder.get("/")).isNull();
    }

    @Test
    void what_was_made_before_something_was_printed_is_gone_at_once() {
        larder.put("/", OLD);

        larder.clear();

        assertThat(larder.get("/")).isNull();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static Ready page(String words) {
        return Ready.of("text/html", words.getBytes(StandardCharsets.UTF_8));
    }
}
