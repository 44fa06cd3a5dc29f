package newsroom.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A running program of the newsroom, whose end rings the bell. */
public final class Child {

    private final String name;
    private final Process process;
    private final Path log;

    private Child(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** Starts {@code command}; all that it prints is added to {@code log}. */
    public static Child start(Calling calling, Wrapping wrapping, Bell bell) {
        ProcessBuilder builder = new ProcessBuilder(wrapping.around(calling.command()))
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(calling.log().toFile()));
        builder.environment().putAll(calling.environment());
        try {
            Process process = builder.start();
            process.onExit()
                    .thenAccept(
                            ended -> bell.ring(new Occurrence.Gone(calling.name(), ended.pid(), ended.exitValue())));
            return new Child(calling.name(), process, calling.log());
        } catch (IOException e) {
            throw new UncheckedIOException(calling.name() + " cannot be started", e);
        }
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public Path log() {
        return log;
    }

    /** Asks it to end, which a program may take its time for. */
    public void ask() {
        process.destroy();
    }

    /** Waits for its end, and no longer than {@code patience}; then it is ended without being asked. */
    public void end(Duration patience) {
        try {
            if (!process.waitFor(Math.max(0, patience.toMillis()), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    /**
     * How a program is called.
     *
     * @param environment is added to the launcher's own
     */
    public record Calling(String name, List<String> command, Map<String, String> environment, Path log) {
        public Calling {
            command = List.copyOf(command);
            environment = Map.copyOf(environment);
        }
    }
}
