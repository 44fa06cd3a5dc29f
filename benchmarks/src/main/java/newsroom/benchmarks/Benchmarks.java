package newsroom.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import newsroom.benchmarks.claims.ClaimsBenchmark;
import newsroom.benchmarks.claims.WeekOfBriefs;
import newsroom.benchmarks.disagreements.DisagreementsBenchmark;
import newsroom.benchmarks.feed.FeedBenchmark;
import newsroom.benchmarks.rouge.RougeBenchmark;
import newsroom.benchmarks.scoring.ScoringBenchmarks;
import newsroom.benchmarks.text.TextBenchmark;

/** {@code benchmarks/run NAME DATADIR}. */
public final class Benchmarks {

    private static final Map<String, Benchmark> ALL = all();

    private Benchmarks() {}

    private static Map<String, Benchmark> all() {
        Map<String, Benchmark> all = new TreeMap<>(ScoringBenchmarks.all());
        all.put("briefs", new WeekOfBriefs());
        all.put("claims", new ClaimsBenchmark());
        all.put("disagreements", new DisagreementsBenchmark());
        all.put("feed", new FeedBenchmark());
        all.put("rouge", new RougeBenchmark());
        all.put("text", new TextBenchmark());
        return all;
    }

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
