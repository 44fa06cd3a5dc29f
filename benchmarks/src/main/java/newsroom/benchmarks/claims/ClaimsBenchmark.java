package newsroom.benchmarks.claims;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import newsroom.benchmarks.Benchmark;

/** {@code benchmarks/run claims DATADIR}: whether quotes stand where they are said to stand. The conflict set is a test: {@code ConflictSetTest} of the summarize service. */
public final class ClaimsBenchmark implements Benchmark {

    @Override
    public void run(Path data, PrintStream out) throws IOException {
        QuoteCheck.run(data, out);
    }
}
