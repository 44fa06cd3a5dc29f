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
        List<Finding> findings = new ArrayList<>();
        for (LabelledPair pair : LabelledPair.all()) {
            findings.add(Finding.of(
                    pair,
                    captures.story(pair.a(), pair.about(), 0),
                    captures.story(pair.b(), pair.about(), pair.days())));
        }
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
        row(table, "all", findings);
        for (String set : List.of("ecb", "near", "may")) {
            row(table, set, only(findings, finding -> finding.label().set().equals(set)));
        }
        table.print(out);
        Table misses = new Table("pair", "labelled", "engine", "said");
        for (Finding finding : only(findings, finding -> !finding.isAsLabelled())) {
            List<String> said = finding.said();
            misses.row(
                    finding.label().id(),
                    finding.label().relation(),
                    finding.relation(),
                    String.join("; ", said.subList(0, Math.min(3, said.size()))));
        }
        misses.print(out);
    }

    private static void row(Table table, String name, List<Finding> findings) {
        int real = count(findings, finding -> finding.label().isDisagreement());
        int flagged = count(findings, Finding::isFlagged);
        int right = count(findings, Finding::isRight);
        int traps = count(findings, Finding::isTrapFlagged);
        int told = count(findings, Finding::told);
        table.row(
                name,
                findings.size(),
                real,
                flagged,
                right,
                share(right, flagged),
                share(right, real),
                traps + " of " + (findings.size() - real),
                count(findings, Finding::isKindRight),
                told,
                count(findings, finding -> finding.told() && !finding.label().isDisagreement()));
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
    }

    private static int count(List<Finding> findings, Predicate<Finding> wanted) {
        return only(findings, wanted).size();
    }

    private static List<Finding> only(List<Finding> findings, Predicate<Finding> wanted) {
        return findings.stream().filter(wanted).toList();
    }
}
