package newsroom.benchmarks.scoring;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import newsroom.benchmarks.Table;
import newsroom.contracts.story.StoryId;

/** Every method side by side on one set of stories: the line drawn by some labels, the figures by others. */
final class EventsTable {

    private static final long[] SEEDS = {1, 2, 3};

    private EventsTable() {}

    /**
     * A table for each set of labels.
     *
     * @param tuning where lines are drawn
     * @param figures labels by the name of their set
     */
    static void print(
            PrintStream out,
            Sample tuning,
            Sample test,
            Map<String, Map<StoryId, String>> figures,
            LongFunction<Sample> reordered) {
        List<Found> all = new ArrayList<>();
        for (Method method : all()) {
            double line = best(method, tuning, BCubed::of);
            double forShared = best(method, tuning, BCubed::ofShared);
            List<Map<StoryId, String>> orders = new ArrayList<>();
            orders.add(method.cluster(test.stories(), line));
            for (long seed : SEEDS) {
                orders.add(method.cluster(reordered.apply(seed).stories(), line));
            }
            all.add(new Found(method.name(), line, orders, forShared, method.cluster(test.stories(), forShared)));
        }
        figures.forEach((name, labels) -> {
            out.printf(
                    Locale.ROOT,
                    "%n%s, %s: %d labelled stories, %d events; lines drawn on %s (%d labelled)%n%n",
                    test.name(),
                    name,
                    labels.size(),
                    labels.values().stream().distinct().count(),
                    tuning.name(),
                    tuning.tuning().size());
            Table table = new Table(
                    "method", "line", "P", "R", "F1", "F1 in other orders (seeds 1, 2, 3)", "spread", "pair F1");
            all.forEach(found -> found.row(table, labels));
            table.print(out);
            out.println();
            Table shared = new Table(
                    "events with two reports or more", "line drawn by them", "P", "R", "F1", "P of all there");
            all.forEach(found -> found.sharedRow(shared, labels));
            shared.print(out);
        });
    }

    private static List<Method> all() {
        List<Method> methods = new ArrayList<>(Baselines.all());
        methods.add(new Ours());
        return methods;
    }

    /**
     * What a method found in the order given and in the other ones.
     *
     * @param forShared the line that is best for events with two reports or more, and what it found with that one
     */
    private record Found(
            String method,
            double line,
            List<Map<StoryId, String>> orders,
            double forShared,
            Map<StoryId, String> foundShared) {

        void row(Table table, Map<StoryId, String> labels) {
            List<BCubed> figures =
                    orders.stream().map(clusters -> BCubed.of(labels, clusters)).toList();
            DoubleSummaryStatistics f1 =
                    figures.stream().mapToDouble(BCubed::f1).summaryStatistics();
            table.row(
                    method,
                    line,
                    percent(figures.get(0).precision()),
                    percent(figures.get(0).recall()),
                    percent(figures.get(0).f1()),
                    figures.stream().skip(1).map(other -> percent(other.f1())).collect(Collectors.joining(", ")),
                    percent(f1.getMax() - f1.getMin()),
                    percent(BCubed.pairF1(labels, orders.get(0))));
        }

        void sharedRow(Table table, Map<StoryId, String> labels) {
            BCubed shared = BCubed.ofShared(labels, foundShared);
            table.row(
                    method,
                    forShared,
                    percent(shared.precision()),
                    percent(shared.recall()),
                    percent(shared.f1()),
                    percent(BCubed.of(labels, foundShared).precision()));
        }
    }

    /** Every method at the line that it draws on the tuning labels, on what lines may be drawn by. */
    static void printDrawn(PrintStream out, Sample tuning, Map<String, Map<StoryId, String>> sets) {
        Table table = new Table("method", "line", "labels", "P", "R", "F1", "pair F1", "line for shared", "shared F1");
        for (Method method : all()) {
            double line = best(method, tuning, BCubed::of);
            double forShared = best(method, tuning, BCubed::ofShared);
            Map<StoryId, String> clusters = method.cluster(tuning.stories(), line);
            Map<StoryId, String> shared = method.cluster(tuning.stories(), forShared);
            sets.forEach((name, labels) -> {
                BCubed found = BCubed.of(labels, clusters);
                table.row(
                        method.name(),
                        line,
                        tuning.name() + ", " + name,
                        percent(found.precision()),
                        percent(found.recall()),
                        percent(found.f1()),
                        percent(BCubed.pairF1(labels, clusters)),
                        forShared,
                        percent(BCubed.ofShared(labels, shared).f1()));
            });
        }
        table.print(out);
    }

    /** Every method on pairs that were labelled one by one; lines drawn on the tuning labels as above. */
    static void printPairs(PrintStream out, Sample may, List<Samples.Join> pairs) {
        Table table = new Table("method, " + pairs.size() + " pairs", "line", "found", "wrong", "P", "R", "F1");
        for (Method method : all()) {
            double line = best(method, may, BCubed::of);
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

    /** How clusters are measured against labels. */
    private interface Measure {
        BCubed of(Map<StoryId, String> labels, Map<StoryId, String> clusters);
    }

    private static double best(Method method, Sample tuning, Measure measure) {
        double best = method.lines().get(0);
        double most = -1;
        for (double line : method.lines()) {
            double f1 = method.lines().size() == 1
                    ? 0
                    : measure.of(tuning.tuning(), method.cluster(tuning.stories(), line))
                            .f1();
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
