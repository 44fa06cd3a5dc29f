package newsroom.launcher.plan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    @TempDir
    private Path folder;

    @Test
    void a_port_that_is_taken_is_named_with_the_option_that_moves_it() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = other.getLocalPort();
            PortPlan ports = new PortPlan(21_080, 21_092, taken);

            assertThatThrownBy(() -> Preflight.ports(ports))
                    .isInstanceOf(Refused.class)
                    .hasMessage("port " + taken + " is taken by another program; use --postgres-port");
        }
    }

    @Test
    void a_desk_that_is_none_is_refused_in_a_sentence() throws IOException {
        Path desk = Files.writeString(folder.resolve("desk.yaml"), "name: [");

        assertThatThrownBy(() -> Preflight.desk(desk))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith(desk.toString());
    }

    @Test
    void a_capture_whose_path_cannot_be_listed_is_refused() {
        List<Path> captures = List.of(Path.of("/news/monday,tuesday.jsonl"));

        assertThatThrownBy(() -> Reading.of(captures, 0))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("has a comma");
    }
}
