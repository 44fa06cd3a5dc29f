package newsroom.launcher.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsroom.launcher.services.SpanCount;

/** The ledger of a span as lines to read, and whether its sums match. */
final class SpanText {

    private SpanText() {}

    /** @param complete whether no story has been dropped from its topic for its age */
    static Ledger.Page page(Span span, Map<Fate, Long> fates, SpanCount count, boolean complete) {
        long ended = fates.values().stream().mapToLong(Long::longValue).sum();
        long lost = fates.entrySet().stream()
                .filter(entry -> entry.getKey().end() == Fate.End.LOST)
                .mapToLong(Map.Entry::getValue)
                .sum();
        List<String> lines = new ArrayList<>();
        lines.add("LEDGER" + (span.equals(Span.ALL) ? "" : " from " + span.since() + " to " + span.until()));
        lines.add(row("ingested, as ingest counts", count.ingested()));
        fates.forEach((fate, stories) -> lines.add(row("  " + fate.line(), stories)));
        lines.add(row("ends of stories on the topic", ended));
        new TreeMap<>(count.refused()).forEach((code, items) -> lines.add(row("refused (" + code + ")", items)));
        List<String> faults = new ArrayList<>();
        if (lost > 0) {
            faults.add(lost + " stories are lost");
        }
        // Older records are dropped for their age; then a difference says nothing.
        if (complete && ended != count.ingested()) {
            faults.add(count.ingested() + " stories were ingested, but " + ended + " have an end");
        }
        lines.add(verdict(faults, complete));
        return new Ledger.Page(lines, faults.isEmpty());
    }

    private static String verdict(List<String> faults, boolean complete) {
        if (!faults.isEmpty()) {
            return "The ledger does NOT balance: " + String.join("; ", faults) + ".";
        }
        return complete
                ? "The ledger balances."
                : "Nothing is lost; the first stories are gone from their topic for their age, so sums are not compared.";
    }

    private static String row(String what, long figure) {
        return String.format("%-44s %8d", what, figure);
    }
}
