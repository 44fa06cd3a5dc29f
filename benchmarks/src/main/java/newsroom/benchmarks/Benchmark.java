package newsroom.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** Measures one thing and prints its tables. */
@FunctionalInterface
public interface Benchmark {

    /** @param data the directory that holds the shared data sets, or the data folder of a running newsroom */
    void run(Path data, PrintStream out) throws IOException, InterruptedException;
}
