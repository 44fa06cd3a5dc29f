package newsroom.launcher.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import newsroom.launcher.services.Intake;

/** The ledger as lines to read. */
final class LedgerText {

    private LedgerText() {}

    static List<String> lines(Books books, List<String> faults) {
        List<String> lines = new ArrayList<>(List.of("LEDGER"));
        intake(lines, books);
        stock(lines, books.ingested());
        stock(lines, books.scored());
        lines.add("every ingested story has a verdict: " + yesOrNo(books.withoutVerdict()));
        books.deadLetters().forEach((topic, records) -> lines.add(row(topic, records + " records")));
        lines.add("still to read, by group and topic:" + (books.lags().isEmpty() ? " nobody has read anything" : ""));
        for (Lag lag : books.lags()) {
            lines.add(row("  " + lag.group() + " " + lag.topic(), String.valueOf(lag.records())));
        }
        lines.add(
                faults.isEmpty()
                        ? "The ledger balances."
                        : "The ledger does NOT balance: " + String.join("; ", faults) + ".");
        return lines;
    }

    private static void intake(List<String> lines, Books books) {
        Intake intake = books.intake();
        for (Intake.Capture capture : intake.captures()) {
            String state = capture.finished() ? "finished" : "still being read";
            lines.add(row(
                    "capture " + capture.id(), capture.read() + " of " + capture.lines() + " lines read, " + state));
        }
        lines.add(row("ingested", intake.ingested() + " stories"));
        lines.add(row("refused", intake.refusals() + " items" + list(intake.refused())));
        if (!intake.captures().isEmpty()) {
            String sum = intake.ingested() + " + " + intake.refusals() + ", " + intake.read();
            lines.add("ingested + refused = lines: " + (books.linesAddUp() ? "yes" : "no") + " (" + sum + ")");
        }
    }

    private static void stock(List<String> lines, Stock stock) {
        String nameless = stock.nameless() == 0 ? "" : ", " + stock.nameless() + " that name none";
        String aged = stock.complete() ? "" : "; older records are gone for their age";
        lines.add(row(
                stock.topic(),
                stock.records() + " records, " + stock.stories() + " stories" + nameless + list(stock.bySaying())
                        + aged));
    }

    private static String list(Map<String, Long> counts) {
        String list = new TreeMap<>(counts)
                .entrySet().stream()
                        .filter(entry -> !entry.getKey().isEmpty())
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
        return list.isEmpty() ? "" : ": " + list;
    }

    private static String yesOrNo(long missing) {
        return missing == 0 ? "yes" : "no (" + missing + " missing)";
    }

    private static String row(String what, String figures) {
        return String.format("%-40s %s", what, figures);
    }
}
