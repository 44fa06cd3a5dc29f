package newsroom.benchmarks.scoring;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;
import newsroom.benchmarks.Table;
import newsroom.contracts.story.StoryId;

/** Every method side by side on one set: the line drawn by the tuning labels, the figures by the test labels. */
final class EventsTable {

    private static final long[] SEEDS = {1, 2, 3};

    private EventsTable() {}

    /** @param tuning where lines are drawn; @param test where figures come from */
    static void print(PrintStream out, Sample tuning, Sample test, LongFunction<Sample> reordered) {
        out.printf(
                Locale.ROOT,
                "%n%s: %d stories, %d labelled for the figures (%d events); lines drawn on %s (%d labelled)%n%n",
                test.name(),
                test.stories().size(),
                test.test().size(),
                test.test().values().stream().distinct().count(),
                tuning.name(),
                tuning.tuning().size());
        Table table = new Table("method", "line", "P", "R", "F1", "F1 in other orders (seeds 1, 2, 3)", "spread");
        List<Method> methods = new ArrayList<>(Baselines.all());
        methods.add(new Ours());
        methods.forEach(method -> row(table, method, tuning, test, reordered));
        table.print(out);
    }

    private static void row(Table table, Method method, Sample tuning, Sample test, LongFunction<Sample> reordered) {
        double line = best(method, tuning);
        BCubed found = measure(method, test, line, test.test());
        List<String> others = new ArrayList<>();
        double low = found.f1();
        double high = found.f1();
        for (long seed : SEEDS) {
            double f1 =
                    measure(method, reordered.apply(seed), line, test.test()).f1();
            others.add(percent(f1));
            low = Math.min(low, f1);
            high = Math.max(high, f1);
        }
        table.row(
                method.name(),
                line,
                percent(found.precision()),
                percent(found.recall()),
                percent(found.f1()),
                String.join(", ", others),
                percent(high - low));
    }

    /** Every method on pairs that were labelled one by one; lines drawn on the tuning labels as above. */
    static void printPairs(PrintStream out, Sample may, List<Samples.Join> pairs) {
        Table table = new Table("method, " + pairs.size() + " pairs", "line", "found", "wrong", "P", "R", "F1");
        List<Method> methods = new ArrayList<>(Baselines.all());
        methods.add(new Ours());
        for (Method method : methods) {
            double line = best(method, may);
            Map<StoryId, String> clusters = method.cluster(may.stories(), line);
            long all = pairs.stream().filter(Samples.Join::same).count();
            long found = pairs.stream()
                    .filter(pair -> pair.same() && isTogether(pair, clusters))
                    .count();
            long wrong = pairs.stream()
                    .filter(pair -> !pair.same() && isTogether(pair, clusters))
                    .count();
            double precision = found == 0 ? 0 : (double) found / (found + wrong);
            double recall = (double) found / all;
            table.row(
                    method.name(),
                    line,
                    found + " of " + all,
                    wrong,
                    percent(precision),
                    percent(recall),
                    percent(2.0 * found / (found + wrong + all)));
        }
        table.print(out);
    }

    private static boolean isTogether(Samples.Join pair, Map<StoryId, String> clusters) {
        return String.valueOf(clusters.get(pair.one())).equals(clusters.get(pair.other()));
    }

    private static double best(Method method, Sample tuning) {
        double best = method.lines().get(0);
        double most = -1;
        for (double line : method.lines()) {
            double f1 = method.lines().size() == 1
                    ? 0
                    : measure(method, tuning, line, tuning.tuning()).f1();
            if (f1 > most) {
                most = f1;
                best = line;
            }
        }
        return best;
    }

    static BCubed measure(Method method, Sample sample, double line, Map<StoryId, String> labels) {
        return BCubed.of(labels, method.cluster(sample.stories(), line));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
