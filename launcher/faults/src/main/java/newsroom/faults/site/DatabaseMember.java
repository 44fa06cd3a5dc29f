package newsroom.faults.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** PostgreSQL with the process that started it; what is harmed is the postmaster and its children. */
public final class DatabaseMember {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Member host;
    private final Path postmaster;

    DatabaseMember(Path directory, Path log, java.util.function.Supplier<List<String>> command) {
        this.host = new Member("postgres", log, command, Map.of());
        this.postmaster = directory.resolve("data").resolve("postmaster.pid");
    }

    Member host() {
        return host;
    }

    public void start() {
        host.start();
    }

    /** kill -9 of every process of it; the children too, or their shared memory would keep it from starting. */
    public void kill() {
        List<ProcessHandle> all = processes();
        host.kill();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    /** Its own {@code restart -m immediate}: no checkpoint, every connection is cut. */
    public void cut() {
        List<ProcessHandle> all = processes();
        all.stream().limit(1).forEach(process -> Signal.send("QUIT", process.pid()));
        all.forEach(process -> process.onExit().join());
        host.kill();
    }

    public void freeze() {
        processes().forEach(process -> Signal.send("STOP", process.pid()));
    }

    public void thaw() {
        processes().forEach(process -> Signal.send("CONT", process.pid()));
    }

    void end() {
        host.end(PATIENCE);
    }

    /** The postmaster first. */
    private List<ProcessHandle> processes() {
        try {
            long pid = Long.parseLong(Files.readAllLines(postmaster).get(0).trim());
            return ProcessHandle.of(pid)
                    .map(process -> Stream.concat(Stream.of(process), process.descendants())
                            .toList())
                    .orElse(List.of());
        } catch (IOException | NumberFormatException e) {
            return List.of();
        }
    }
}
