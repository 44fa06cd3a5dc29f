package newsroom.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** Measures one thing and prints its tables. */
@FunctionalInterface
public interface Benchmark {

    /** @param data the directory that holds the shared data sets */
    void run(Path data, PrintStream out) throws IOException, InterruptedException;
}
