package newsroom.benchmarks.feed;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import newsroom.benchmarks.Table;
import newsroom.ingest.feed.FeedDocument;

/**
 * Items a second of processor time, over files that every reader reads. Processor time, with collectors and compilers
 * in it, because other work shares the machine.
 */
final class Throughput {

    private static final int WARM_UP = 20;
    private static final int ROUNDS = 9;

    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final List<Reader> readers;
    private final List<Sample> samples;
    private final PrintStream out;

    Throughput(List<Reader> readers, List<Sample> samples, PrintStream out) {
        this.readers = readers;
        this.out = out;
        this.samples = samples.stream()
                .filter(sample -> sample.items() > 0
                        && readers.stream()
                                .allMatch(reader -> reader.read(sample.body()).isPresent()))
                .toList();
    }

    void print() throws IOException, InterruptedException {
        double loadBefore = load();
        NodeRssParser.Outcome node = NodeRssParser.measure(samples, WARM_UP, ROUNDS);
        List<Sample> common = node.isAvailable() ? node.read(samples) : samples;
        long items = common.stream().mapToInt(Sample::items).sum();
        long bytes = common.stream().mapToLong(sample -> sample.body().length).sum();
        double ours = items / median(readers.get(0), common);
        Table table = new Table("throughput", "items a CPU second", "MB a CPU second", "ours is so many times as fast");
        for (Reader reader : readers) {
            double each = reader == readers.get(0) ? ours : items / median(reader, common);
            table.row(reader.name(), rounded(each), megabytes(each, items, bytes), "%.1f".formatted(ours / each));
        }
        if (node.isAvailable()) {
            double each = items / node.seconds();
            table.row(node.name(), rounded(each), megabytes(each, items, bytes), "%.1f".formatted(ours / each));
        } else {
            table.row("rss-parser (npm)", "not available", "", "");
        }
        table.print(out);
        out.println(
                "%d files, %d items, %.1f MB; median of %d rounds after %d; load average %.2f before, %.2f after; %s"
                        .formatted(
                                common.size(),
                                items,
                                bytes / 1e6,
                                ROUNDS,
                                WARM_UP,
                                loadBefore,
                                load(),
                                "Java " + Runtime.version().feature()));
    }

    /** Processor seconds of the median round. */
    private static double median(Reader reader, List<Sample> samples) {
        List<Double> rounds = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long begun = MACHINE.getProcessCpuTime();
            long entries = 0;
            for (Sample sample : samples) {
                entries += reader.read(sample.body())
                        .map(FeedDocument::entries)
                        .map(List::size)
                        .orElse(0);
            }
            if (entries == 0) {
                throw new IllegalStateException("nothing was read");
            }
            if (round >= WARM_UP) {
                rounds.add((MACHINE.getProcessCpuTime() - begun) / 1e9);
            }
        }
        return rounds.stream().sorted().toList().get(ROUNDS / 2);
    }

    private static double load() {
        return MACHINE.getSystemLoadAverage();
    }

    private static String rounded(double number) {
        return String.valueOf(Math.round(number / 100) * 100);
    }

    private static String megabytes(double itemsASecond, long items, long bytes) {
        return "%.1f".formatted(itemsASecond / items * bytes / 1e6);
    }
}
