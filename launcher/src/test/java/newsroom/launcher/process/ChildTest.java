package newsroom.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Bell bell = new Bell();

    @TempDir
    private Path folder;

    @Test
    void the_end_of_a_program_rings_the_bell() {
        Child child = start("exit 7");

        Optional<Occurrence> heard = bell.hear(PATIENCE);

        assertThat(heard).contains(new Occurrence.Gone("clerk", child.pid(), 7));
    }

    @Test
    void what_a_program_prints_is_in_its_log() {
        Child child = start("echo good morning $NAME; echo and a warning >&2");

        bell.hear(PATIENCE);

        assertThat(child.log()).hasContent("good morning Ada\nand a warning");
    }

    @Test
    void a_program_that_does_not_hear_is_ended_all_the_same() {
        Child child = start("trap '' TERM; echo deaf; sleep 60");
        await().untilAsserted(() -> assertThat(child.log()).hasContent("deaf"));
        child.ask();

        child.end(Duration.ofMillis(200));

        assertThat(bell.hear(PATIENCE)).contains(new Occurrence.Gone("clerk", child.pid(), 137));
    }

    private Child start(String script) {
        List<String> command = List.of("/bin/sh", "-c", script);
        Child.Calling calling = new Child.Calling("clerk", command, Map.of("NAME", "Ada"), folder.resolve("clerk.log"));
        return Child.start(calling, new Wrapping(false), bell);
    }
}
