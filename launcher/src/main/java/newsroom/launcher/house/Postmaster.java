package newsroom.launcher.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The process that is PostgreSQL. It detaches itself from who started it, and writes who it is into its folder. */
final class Postmaster {

    private Postmaster() {}

    /** The process id in the folder; of a process that may long be gone. */
    static OptionalLong pid(Path data) {
        Path file = data.resolve("postgres").resolve("data").resolve("postmaster.pid");
        try (Stream<String> lines = Files.lines(file)) {
            return lines.limit(1)
                    .filter(line -> line.matches("\\d{1,18}"))
                    .mapToLong(Long::parseLong)
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
