package newsroom.faults.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;

/** The clock on the wall of one program, which can be set while it runs. Needs Linux and a C compiler ({@code cc}). */
public final class WallClock {

    private final Path library;
    private final Path step;

    private WallClock(Path library, Path step) {
        this.library = library;
        this.step = step;
    }

    /** @throws IllegalStateException where there is no C compiler */
    public static WallClock of(String program, Path folder) {
        WallClock clock = new WallClock(folder.resolve("clock.so"), folder.resolve(program + ".clock"));
        clock.set(Duration.ZERO);
        if (!Files.exists(clock.library)) {
            compile(folder.resolve("clock.c"), clock.library);
        }
        return clock;
    }

    /** What the program must be told. */
    public Map<String, String> environment() {
        return Map.of("LD_PRELOAD", library.toString(), "WALL_CLOCK_STEP", step.toString());
    }

    /** From now on it says the right time and {@code by}. */
    public void set(Duration by) {
        Path next = step.resolveSibling(step.getFileName() + ".next");
        try {
            Files.writeString(next, by.toSeconds() + "\n");
            Files.move(next, step, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(Path source, Path library) {
        try (InputStream in = WallClock.class.getResourceAsStream("/clock.c")) {
            if (in == null) {
                throw new IllegalStateException("clock.c is not on the class path");
            }
            Files.write(source, in.readAllBytes());
            int status = new ProcessBuilder(
                            "cc", "-O2", "-shared", "-fPIC", "-o", library.toString(), source.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IllegalStateException("cc cannot compile " + source);
            }
        } catch (IOException e) {
            throw new IllegalStateException("no C compiler here: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
