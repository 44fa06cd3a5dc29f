package newsroom.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** How much memory a program holds, where the system tells. */
public final class ResidentMemory {

    private static final String FIELD = "VmRSS:";

    private ResidentMemory() {}

    /** In megabytes; empty where there is no {@code /proc}, or no such program. */
    public static OptionalLong ofProcess(long pid) {
        try {
            return megabytes(Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")));
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    static OptionalLong megabytes(List<String> status) {
        return status.stream()
                .filter(line -> line.startsWith(FIELD))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst();
    }
}
