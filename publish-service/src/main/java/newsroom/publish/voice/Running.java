package newsroom.publish.voice;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import newsroom.publish.show.VoiceException;
import org.jspecify.annotations.Nullable;

/** A program that we started, and what it says line by line. */
final class Running implements AutoCloseable {

    /** What stands in the queue when the program has nothing more to say. */
    private static final String GONE = "\0gone";

    private final Process process;
    private final BufferedWriter input;
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private Duration cpu = Duration.ZERO;

    private Running(Process process) {
        this.process = process;
        this.input = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        Thread listener = new Thread(this::listen, "voice-listener");
        listener.setDaemon(true);
        listener.start();
    }

    /** @throws VoiceException {@code VOICE_START} when there is no such program */
    static Running start(List<String> command) {
        try {
            return new Running(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new VoiceException("VOICE_START", String.valueOf(e.getMessage()));
        }
    }

    void tell(String line) {
        try {
            input.write(line);
            input.newLine();
            input.flush();
        } catch (IOException e) {
            throw new VoiceException("VOICE_ENDED", "it does not listen any more");
        }
    }

    void endOfInput() {
        try {
            input.close();
        } catch (IOException e) {
            throw new VoiceException("VOICE_ENDED", "it does not listen any more");
        }
    }

    /** @throws VoiceException {@code VOICE_TIMEOUT}, {@code VOICE_ENDED} */
    String hear(Duration patience) {
        String line = next(patience);
        if (line == null) {
            throw new VoiceException("VOICE_TIMEOUT", "silent for " + patience.toSeconds() + " s");
        }
        if (line.equals(GONE)) {
            throw new VoiceException("VOICE_ENDED", "it ended by itself");
        }
        return line;
    }

    /** @throws VoiceException {@code VOICE_TIMEOUT} */
    int exit(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new VoiceException("VOICE_TIMEOUT", "not done in " + patience.toSeconds() + " s");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    Duration cpu() {
        cpu = process.toHandle().info().totalCpuDuration().orElse(cpu);
        return cpu;
    }

    /** Dead at once, with all that it started. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private @Nullable String next(Duration patience) {
        try {
            return said.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static VoiceException interrupted() {
        Thread.currentThread().interrupt();
        return new VoiceException("VOICE_INTERRUPTED", "the service is closing");
    }

    private void listen() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
            }
        } catch (IOException e) {
            // Its end, as any other.
        } finally {
            said.add(GONE);
        }
    }
}
