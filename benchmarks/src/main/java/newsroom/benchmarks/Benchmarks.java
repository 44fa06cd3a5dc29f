package newsroom.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import newsroom.benchmarks.scoring.ScoringBenchmarks;

/** {@code benchmarks/run NAME DATADIR}. */
public final class Benchmarks {

    private static final Map<String, Benchmark> ALL = new TreeMap<>(ScoringBenchmarks.all());

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        Benchmark benchmark = args.length == 2 ? ALL.get(args[0]) : null;
        if (benchmark == null || !Files.isDirectory(Path.of(args[1]))) {
            System.err.println("usage: benchmarks/run " + String.join("|", ALL.keySet()) + " DATADIR");
            System.exit(2);
            return;
        }
        benchmark.run(Path.of(args[1]), System.out);
    }
}
