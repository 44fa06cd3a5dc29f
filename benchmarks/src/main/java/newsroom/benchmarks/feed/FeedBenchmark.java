package newsroom.benchmarks.feed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import newsroom.benchmarks.Benchmark;

/** Is every feed read, and read right, and how fast. */
public final class FeedBenchmark implements Benchmark {

    @Override
    public void run(Path data, PrintStream out) throws IOException, InterruptedException {
        List<Reader> readers = List.of(new Reader.Ours(), new RomeReader());
        Cases.gofeed(data, readers, out);
        Cases.rssParser(data, readers, out);
        List<Sample> real = Sample.real(data);
        List<Sample> labs = Sample.labs(data);
        ItemCounts.print("feed_samples_real", real, readers, out);
        ItemCounts.print("feeds_ai_labs_xml", labs, readers, out);
        List<Sample> all = Stream.concat(real.stream(), labs.stream()).toList();
        new Throughput(readers, all, out).print();
    }
}
