package newsroom.benchmarks.scoring;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import newsroom.benchmarks.Table;
import newsroom.contracts.Topics;
import newsroom.contracts.story.Story;
import newsroom.scoring.fingerprint.Fingerprinter;
import newsroom.scoring.model.MiniLm;

/** Stories a second: the bare model, fingerprints, decisions beside many live clusters, and what replicas make of it. */
final class Throughput {

    private static final int STORIES = 1500;
    private static final int DECISIONS = 300;

    private Throughput() {}

    static void run(Path data, PrintStream out) throws InterruptedException {
        List<Story> stories = Samples.mayStories(data).stream().limit(STORIES).toList();
        double fingerprints;
        List<Sample.Item> items;
        try (MiniLm model = MiniLm.load()) {
            Fingerprinter fingerprinter = new Fingerprinter(model);
            fingerprints = fingerprints(stories, model, fingerprinter, out);
            items = stories.stream()
                    .map(story -> new Sample.Item(story, fingerprinter.take(story)))
                    .toList();
        }
        double decisions = decisions(items, out);
        replicas(fingerprints, decisions, out);
    }

    private static double fingerprints(List<Story> stories, MiniLm model, Fingerprinter fingerprinter, PrintStream out)
            throws InterruptedException {
        Table table = new Table("threads", "bare model, stories/s", "fingerprints, stories/s", "share of the floor");
        // What the fingerprinter hands the model, so that both embed the same words.
        List<String> texts = stories.stream().map(Throughput::opening).toList();
        rate(1, texts.subList(0, 200), model::embed);
        double one = 0;
        for (int threads : new int[] {1, 2}) {
            double floor = rate(threads, texts, model::embed);
            double ours = rate(threads, stories, fingerprinter::take);
            one = threads == 1 ? ours : one;
            table.row(threads, round(floor), round(ours), round(100 * ours / floor) + " %");
        }
        table.print(out);
        return one;
    }

    private static String opening(Story story) {
        String[] handed = {""};
        new Fingerprinter(text -> {
                    handed[0] = text;
                    return new float[] {1};
                })
                .take(story);
        return handed[0];
    }

    private static double decisions(List<Sample.Item> items, PrintStream out) {
        Table table = new Table("live clusters", "decisions/s", "ms a decision");
        double slowest = 0;
        for (int live : new int[] {1_000, 10_000, 100_000}) {
            Crowd crowd = new Crowd(items, live);
            crowd.decide(50);
            long before = System.nanoTime();
            crowd.decide(DECISIONS);
            double seconds = (System.nanoTime() - before) / 1e9;
            slowest = DECISIONS / seconds;
            table.row(
                    String.format(Locale.ROOT, "%,d", live),
                    round(slowest),
                    String.format(Locale.ROOT, "%.2f", 1000 * seconds / DECISIONS));
        }
        table.print(out);
        return slowest;
    }

    /** On paper: replicas with two threads each share the partitions; decisions have one owner. */
    private static void replicas(double fingerprints, double decisions, PrintStream out) {
        int partitions = Topics.all().get(0).partitions();
        Table table = new Table("replicas", "fingerprints, stories/s", "decisions, stories/s", "first to saturate");
        for (int replicas : new int[] {1, 4, 16}) {
            double sketched = Math.min(replicas, partitions) * 2 * fingerprints;
            String first = sketched > decisions
                    ? "decisions (one owner)"
                    : replicas > partitions ? "fingerprints (" + partitions + " partitions)" : "fingerprints";
            table.row(replicas, round(sketched), round(decisions), first);
        }
        table.print(out);
    }

    private static <T> double rate(int threads, List<T> work, Consumer<T> one) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long before = System.nanoTime();
            List<? extends Future<?>> shares = IntStream.range(0, threads)
                    .mapToObj(thread -> pool.submit(() -> {
                        for (int i = thread; i < work.size(); i += threads) {
                            one.accept(work.get(i));
                        }
                    }))
                    .toList();
            for (Future<?> share : shares) {
                share.get();
            }
            return work.size() / ((System.nanoTime() - before) / 1e9);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
    }

    private static long round(double x) {
        return Math.round(x);
    }
}
