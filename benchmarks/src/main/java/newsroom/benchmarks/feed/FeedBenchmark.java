package newsroom.benchmarks.feed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import newsroom.benchmarks.Benchmark;

/** Is every feed read, and read right, and how fast. */
public final class FeedBenchmark implements Benchmark {

    @Override
    public void run(Path data, PrintStream out) throws IOException, InterruptedException {
        List<Reader> readers = List.of(new Reader.Ours(), new RomeReader());
        Cases.gofeed(data, readers, out);
        Cases.rssParser(data, readers, out);
    }
}
