package newsroom.benchmarks.scoring;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsroom.benchmarks.Benchmark;
import newsroom.scoring.judge.JudgePolicy;
import newsroom.scoring.model.MiniLm;

/** Measures scoring. */
public final class ScoringBenchmarks {

    private static final List<Double> LINES = List.of(-1.5, -1.25, -1.0, -0.75, -0.5, -0.25, 0.0, 0.5);

    private ScoringBenchmarks() {}

    /** By the names that they are run by. */
    public static Map<String, Benchmark> all() {
        return Map.of(
                "events",
                withSamples(ScoringBenchmarks::events),
                "events-tuning",
                withSamples(ScoringBenchmarks::tuning),
                "events-fit",
                withSamples(ScoringBenchmarks::fit),
                "copies",
                Copies::run,
                "kafka",
                Broker::alone,
                "said",
                Broker::said,
                "throughput",
                Throughput::run,
                "ranking",
                Ranking::run,
                "topics",
                TopicsTable::run);
    }

    private interface OnSamples {
        void run(Samples samples, PrintStream out);
    }

    private static Benchmark withSamples(OnSamples benchmark) {
        return (Path data, PrintStream out) -> {
            try (MiniLm model = MiniLm.load()) {
                benchmark.run(new Samples(data, Ranking.shippedFingerprinter(model)), out);
            }
        };
    }

    /** All methods side by side; the figures of what is kept. */
    private static void events(Samples samples, PrintStream out) {
        Sample may = samples.may();
        EventsTable.print(out, may, may, Samples.kept(), may::shuffledWithinHours);
        EventsTable.printPairs(out, may, Samples.pairs());
        Sample train = samples.ecb("train");
        Sample dev = samples.ecb("dev");
        EventsTable.print(out, train, dev, Map.of("all", dev.tuning()), dev::shuffled);
        EventsTable.print(out, train, train, Map.of("all", train.tuning()), train::shuffled);
    }

    /** All methods on what lines may be drawn by, and ours at several lines. */
    private static void tuning(Samples samples, PrintStream out) {
        Sample may = samples.may();
        Sample train = samples.ecb("train");
        joins(may, out);
        EventsTable.printDrawn(out, may, Samples.drawn());
        EventsTable.printDrawn(out, train, Map.of("all", train.tuning()));
        for (Sample sample : List.of(may, train)) {
            for (double line : LINES) {
                BCubed found = EventsTable.measure(new Ours(), sample, line, sample.tuning());
                out.printf(
                        Locale.ROOT,
                        "%s at %.2f: P %.1f R %.1f F1 %.1f%n",
                        sample.name(),
                        line,
                        100 * found.precision(),
                        100 * found.recall(),
                        100 * found.f1());
            }
        }
    }

    /** How the service decides the joins that were looked through by eye. */
    private static void joins(Sample may, PrintStream out) {
        Memory memory = Ours.decided(may.stories(), JudgePolicy.DEFAULT.join());
        int[] all = new int[2];
        int[] joined = new int[2];
        for (Samples.Join join : Samples.joins(may)) {
            int right = join.same() ? 1 : 0;
            all[right]++;
            joined[right] += memory.cluster(join.one()).equals(memory.cluster(join.other())) ? 1 : 0;
        }
        out.printf(
                "joins looked through: %d of %d right ones stand, %d of %d wrong ones%n",
                joined[1], all[1], joined[0], all[0]);
    }

    /** The weights of the model, from the tuning labels. */
    private static void fit(Samples samples, PrintStream out) {
        Fit fit = new Fit();
        fit.learn(samples.may(), out);
        fit.learn(samples.ecb("train"), out);
        fit.print(out);
    }
}
