package newsroom.launcher.house;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Tells the person at the terminal how far the start has come, one line a stage, with the seconds since the first. */
final class Stages {

    private static final double NANOS = 1e9;

    private final PrintStream out;
    private final LongSupplier nanoTime;
    private final long begun;

    Stages(PrintStream out, LongSupplier nanoTime) {
        this.out = out;
        this.nanoTime = nanoTime;
        this.begun = nanoTime.getAsLong();
    }

    void reached(String stage) {
        out.println(String.format(Locale.ROOT, "%5.1f s  %s", (nanoTime.getAsLong() - begun) / NANOS, stage));
    }
}
