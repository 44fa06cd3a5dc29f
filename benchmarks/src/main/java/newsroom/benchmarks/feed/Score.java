package newsroom.benchmarks.feed;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import newsroom.ingest.feed.FeedDocument;

/** How much of what was expected a reader said. */
final class Score {

    private final Reader reader;
    private final List<String> misses = new ArrayList<>();
    private int pairs;
    private int pairsRight;
    private int facts;
    private int factsRight;

    Score(Reader reader) {
        this.reader = reader;
    }

    void count(String file, byte[] body, List<Fact> expected) {
        Optional<FeedDocument> feed = reader.read(body);
        List<Fact> missed = expected.stream().filter(fact -> !fact.holds(feed)).toList();
        pairs++;
        pairsRight += missed.isEmpty() ? 1 : 0;
        facts += expected.size();
        factsRight += expected.size() - missed.size();
        Map<String, List<Fact>> byField = missed.stream()
                .collect(Collectors.groupingBy(
                        fact -> fact.field().replaceFirst("^item \\d+ ", "item "), TreeMap::new, Collectors.toList()));
        byField.forEach((field, same) -> misses.add("%s: %s, %d times: expected \"%s\", said \"%s\""
                .formatted(file, field, same.size(), shortened(same.get(0).expected()), said(same.get(0), feed))));
    }

    private static String said(Fact fact, Optional<FeedDocument> feed) {
        return feed.isEmpty()
                ? "(not read)"
                : shortened(String.valueOf(fact.told().apply(feed.get())));
    }

    String name() {
        return reader.name();
    }

    String pairs() {
        return share(pairsRight, pairs);
    }

    String facts() {
        return share(factsRight, facts);
    }

    void printMisses(PrintStream out) {
        misses.forEach(miss -> out.println("- " + miss));
        out.println();
    }

    private static String share(int right, int all) {
        return "%d of %d (%.1f %%)".formatted(right, all, 100.0 * right / all);
    }

    private static String shortened(String text) {
        String line = Fact.flat(text);
        return line.length() <= 90 ? line : line.substring(0, 89) + "…";
    }
}
