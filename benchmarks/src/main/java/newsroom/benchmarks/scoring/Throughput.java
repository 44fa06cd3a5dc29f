package newsroom.benchmarks.scoring;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import newsroom.benchmarks.Table;
import newsroom.contracts.Topics;
import newsroom.contracts.story.Story;
import newsroom.scoring.fingerprint.Aliases;
import newsroom.scoring.fingerprint.Fingerprinter;
import newsroom.scoring.model.MiniLm;

/** Stories a second: the bare model, fingerprints, decisions beside many live clusters, and what replicas make of it. */
final class Throughput {

    private static final int STORIES = 1500;
    private static final int WARM = 200;
    private static final int DECISIONS = 300;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private Throughput() {}

    static void run(Path data, PrintStream out) throws InterruptedException {
        List<Story> stories = Samples.mayStories(data).stream().limit(STORIES).toList();
        double fingerprints;
        List<Sample.Item> items;
        try (MiniLm model = MiniLm.load()) {
            Fingerprinter fingerprinter = new Fingerprinter(model, Aliases.NONE);
            fingerprints = fingerprints(stories, model, fingerprinter, out);
            items = stories.stream()
                    .map(story -> new Sample.Item(story, fingerprinter.take(story)))
                    .toList();
        }
        double decisions = decisions(items, out);
        replicas(fingerprints, decisions, out);
    }

    /** In turns on each thread and by its CPU time, so that other work on the machine slows both alike or neither. */
    private static double fingerprints(List<Story> stories, MiniLm model, Fingerprinter fingerprinter, PrintStream out)
            throws InterruptedException {
        Table table = new Table(
                "threads",
                "bare model, stories/CPU s",
                "fingerprints, stories/CPU s",
                "share of the floor",
                "stories/s");
        // What the fingerprinter hands the model, so that both embed the same words.
        List<String> texts = stories.stream().map(Throughput::opening).toList();
        turns(1, WARM, texts::get, model, stories, fingerprinter);
        double one = 0;
        for (int threads : new int[] {1, 2}) {
            Turns turns = turns(threads, stories.size(), texts::get, model, stories, fingerprinter);
            double perSecond = threads * turns.oursPerCpuSecond();
            one = threads == 1 ? perSecond : one;
            table.row(
                    threads,
                    round(turns.floorPerCpuSecond()),
                    round(turns.oursPerCpuSecond()),
                    round(100 * turns.oursPerCpuSecond() / turns.floorPerCpuSecond()) + " %",
                    round(perSecond));
        }
        table.print(out);
        return one;
    }

    private record Turns(int stories, long floorNanos, long oursNanos) {
        double floorPerCpuSecond() {
            return stories * 1e9 / floorNanos;
        }

        double oursPerCpuSecond() {
            return stories * 1e9 / oursNanos;
        }
    }

    private static Turns turns(
            int threads, int most, IntFunction<String> text, MiniLm model, List<Story> stories, Fingerprinter ours)
            throws InterruptedException {
        LongAdder floor = new LongAdder();
        LongAdder fingerprints = new LongAdder();
        share(threads, most, i -> {
            floor.add(cpuNanos(() -> model.embed(text.apply(i))));
            fingerprints.add(cpuNanos(() -> ours.take(stories.get(i))));
        });
        return new Turns(most, floor.sum(), fingerprints.sum());
    }

    private static long cpuNanos(Runnable work) {
        long before = CPU.getCurrentThreadCpuTime();
        work.run();
        return CPU.getCurrentThreadCpuTime() - before;
    }

    private static String opening(Story story) {
        String[] handed = {""};
        new Fingerprinter(
                        text -> {
                            handed[0] = text;
                            return new float[] {1};
                        },
                        Aliases.NONE)
                .take(story);
        return handed[0];
    }

    private static double decisions(List<Sample.Item> items, PrintStream out) {
        Table table = new Table("live clusters", "decisions/CPU s", "CPU ms a decision");
        double slowest = 0;
        for (int live : new int[] {1_000, 10_000, 100_000}) {
            Crowd crowd = new Crowd(items, live);
            crowd.decide(50);
            double seconds = cpuNanos(() -> crowd.decide(DECISIONS)) / 1e9;
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

    private static void share(int threads, int most, IntConsumer one) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<? extends Future<?>> shares = IntStream.range(0, threads)
                    .mapToObj(thread -> pool.submit(() -> {
                        for (int i = thread; i < most; i += threads) {
                            one.accept(i);
                        }
                    }))
                    .toList();
            for (Future<?> share : shares) {
                share.get();
            }
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
