package newsroom.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newsroom.faults.site.Tripwire;
import newsroom.faults.site.Tripwire.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TripwireTest {

    private static final Place HOME = new Place(Walker.class.getName(), "home");

    @TempDir
    private Path folder;

    @Test
    void a_program_stops_before_the_method_at_the_pass_that_was_asked_for() throws Exception {
        assertThat(walked(HOME, 3)).isEqualTo("ahaha");
    }

    @Test
    void it_stops_only_after_the_other_place_when_there_is_one() throws Exception {
        Place awayAfterHome = new Place(Walker.class.getName(), "away", HOME);

        assertThat(walked(awayAfterHome, 1)).isEqualTo("ah");
    }

    private String walked(Place place, int pass) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        try (Tripwire wire = new Tripwire(place, pass)) {
            ProcessBuilder builder = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            // As the services are started whose classes are not kept yet.
                            "-XX:+IgnoreUnrecognizedVMOptions",
                            "-XX:+RecordDynamicDumpInfo",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Walker.class.getName()))
                    .redirectOutput(out.toFile());
            builder.environment().putAll(wire.environment());
            Process process = builder.start();
            while (!wire.tripped()) {
                Thread.sleep(20);
            }
            process.destroyForcibly().waitFor();
        }
        return Files.readString(out).trim();
    }
}
