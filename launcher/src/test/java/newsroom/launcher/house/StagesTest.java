package newsroom.launcher.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StagesTest {

    @Test
    void a_stage_is_told_with_the_seconds_since_the_start() {
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        AtomicLong clock = new AtomicLong(5_000_000_000L);
        Stages stages = new Stages(new PrintStream(terminal, true, StandardCharsets.UTF_8), clock::get);
        clock.addAndGet(2_060_000_000L);

        stages.reached("Kafka is up on 127.0.0.1:19092");

        assertThat(terminal.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("  2.1 s  Kafka is up on 127.0.0.1:19092");
    }
}
