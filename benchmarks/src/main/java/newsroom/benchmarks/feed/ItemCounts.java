package newsroom.benchmarks.feed;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.benchmarks.Table;
import newsroom.ingest.feed.FeedDocument;

/** Does a reader find every item, and refuse what is no feed. */
final class ItemCounts {

    private ItemCounts() {}

    static void print(String title, List<Sample> samples, List<Reader> readers, PrintStream out) {
        long feeds = samples.stream().filter(Sample::isFeed).count();
        long items =
                samples.stream().filter(Sample::isFeed).mapToInt(Sample::items).sum();
        Table table = new Table(title, "files read right", "items found");
        table.row("counted", "%d feeds, %d others".formatted(feeds, samples.size() - feeds), items);
        List<String> misses = new ArrayList<>();
        for (Reader reader : readers) {
            int right = 0;
            int found = 0;
            for (Sample sample : samples) {
                Optional<FeedDocument> feed = reader.read(sample.body());
                int count = feed.map(document -> document.entries().size()).orElse(-1);
                right += count == sample.items() ? 1 : 0;
                found += Math.max(count, 0);
                if (count != sample.items()) {
                    misses.add("%s: %s: expected %d, found %d"
                            .formatted(reader.name(), sample.name(), sample.items(), count));
                }
            }
            table.row(reader.name(), "%d of %d".formatted(right, samples.size()), found);
        }
        table.print(out);
        misses.forEach(miss -> out.println("- " + miss));
        out.println();
    }
}
