package newsroom.faults.site;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import newsroom.launcher.process.Wrapping;
import org.jspecify.annotations.Nullable;

/** One process of the site, which can be started, killed, frozen and started again. */
public final class Member {

    private static final int KIB = 1024;

    private final String name;
    private final Path log;
    private final Supplier<List<String>> command;
    private final Map<String, String> environment;
    private final Wrapping wrapping = Wrapping.here();

    private @Nullable Process process;
    private boolean wanted;
    private boolean frozen;
    private long mostMemory;

    Member(String name, Path log, Supplier<List<String>> command, Map<String, String> environment) {
        this.name = name;
        this.log = log;
        this.command = command;
        this.environment = Map.copyOf(environment);
    }

    public String name() {
        return name;
    }

    Path log() {
        return log;
    }

    /** To be called from a thread that lives as long as the process is to. */
    public void start() {
        start(Map.of());
    }

    /** @param more is told to it besides its own environment */
    public void start(Map<String, String> more) {
        ProcessBuilder builder = new ProcessBuilder(wrapping.around(command.get()))
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        builder.environment().putAll(more);
        try {
            process = builder.start();
            wanted = true;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    public boolean alive() {
        return process != null && process.isAlive();
    }

    /** Whether it ended by itself and is to be called back. */
    boolean missing() {
        return wanted && !alive();
    }

    public long pid() {
        return process == null ? -1 : process.pid();
    }

    /** kill -9, of whatever it is doing. */
    public void kill() {
        wanted = false;
        frozen = false;
        if (process != null) {
            process.destroyForcibly();
            await(Duration.ofSeconds(10));
        }
    }

    /** Asks it to end, and does not wait. */
    public void ask() {
        wanted = false;
        if (process != null) {
            process.destroy();
        }
    }

    /** Asks it to end, and kills it when it does not. @return how long it took */
    public Duration end(Duration patience) {
        wanted = false;
        long asked = System.nanoTime();
        if (process != null) {
            process.destroy();
            if (!await(patience)) {
                kill();
            }
        }
        return Duration.ofNanos(System.nanoTime() - asked);
    }

    /** SIGSTOP: it neither answers nor notices that time passes. */
    public void freeze() {
        Signal.send("STOP", pid());
        frozen = true;
    }

    public void thaw() {
        Signal.send("CONT", pid());
        frozen = false;
    }

    boolean frozen() {
        return frozen;
    }

    /** The most memory (RSS) it was ever seen with, in MiB. */
    public long mostMemory() {
        return mostMemory / KIB;
    }

    void weigh() {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid()), "status"))) {
            lines.filter(line -> line.startsWith("VmRSS"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .forEach(kib -> mostMemory = Math.max(mostMemory, kib));
        } catch (IOException | UncheckedIOException e) {
            // It has just ended.
        }
    }

    private boolean await(Duration patience) {
        try {
            return process == null || process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
