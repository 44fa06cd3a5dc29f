package newsroom.benchmarks.disagreements;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import newsroom.benchmarks.Benchmark;
import newsroom.benchmarks.Table;

/** {@code benchmarks/run disagreements DATADIR}: whether real reports that part are found, and others left alone. */
public final class DisagreementsBenchmark implements Benchmark {

    @Override
    public void run(Path data, PrintStream out) throws IOException {
        Captures captures = new Captures(data);
        for (String set : List.of("disagreements", "disagreements-second")) {
            print(judged(captures, set), out);
        }
        EveryPair.of(captures).print(out);
    }

    private static List<Judged> judged(Captures captures, String set) throws IOException {
        List<Judged> judged = new ArrayList<>();
        for (LabelledPair pair : LabelledPair.of(set)) {
            Finding finding = Finding.of(
                    captures.story(pair.a(), pair.about(), 0), captures.story(pair.b(), pair.about(), pair.days()));
            judged.add(new Judged(pair, finding));
        }
        return judged;
    }

    private static void print(List<Judged> judged, PrintStream out) {
        Table table = new Table(
                "set",
                "pairs",
                "disagreements",
                "flagged",
                "right",
                "precision",
                "recall",
                "traps flagged",
                "kind right",
                "told in a brief",
                "of them traps");
        row(table, "all", judged);
        for (String set : List.of("ecb", "near", "may")) {
            List<Judged> part = only(judged, one -> one.label().set().equals(set));
            if (!part.isEmpty()) {
                row(table, set, part);
            }
        }
        table.print(out);
        Table misses = new Table("pair", "labelled", "engine", "said");
        for (Judged one : only(judged, pair -> !pair.isAsLabelled())) {
            List<String> said = one.finding().said();
            misses.row(
                    one.label().id(),
                    one.label().relation(),
                    one.finding().relation(),
                    String.join("; ", said.subList(0, Math.min(3, said.size()))));
        }
        misses.print(out);
    }

    private static void row(Table table, String name, List<Judged> judged) {
        int real = count(judged, one -> one.label().isDisagreement());
        int flagged = count(judged, one -> one.finding().isFlagged());
        int right = count(judged, Judged::isRight);
        int traps = count(judged, Judged::isTrapFlagged);
        int told = count(judged, one -> one.finding().told());
        table.row(
                name,
                judged.size(),
                real,
                flagged,
                right,
                share(right, flagged),
                share(right, real),
                traps + " of " + (judged.size() - real),
                count(judged, Judged::isKindRight),
                told,
                count(judged, one -> one.finding().told() && !one.label().isDisagreement()));
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
    }

    private static int count(List<Judged> judged, Predicate<Judged> wanted) {
        return only(judged, wanted).size();
    }

    private static List<Judged> only(List<Judged> judged, Predicate<Judged> wanted) {
        return judged.stream().filter(wanted).toList();
    }
}
