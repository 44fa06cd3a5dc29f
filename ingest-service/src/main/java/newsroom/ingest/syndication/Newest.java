package newsroom.ingest.syndication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newsroom.ingest.feed.FeedEntry;

/** Of more entries than are kept, the newest; of those without a date, the ones the feed puts first. */
final class Newest {

    private record Placed(int place, FeedEntry entry) {
        Instant at() {
            Instant published = entry.published() == null ? Instant.MIN : entry.published();
            Instant updated = entry.updated() == null ? Instant.MIN : entry.updated();
            return published.isAfter(updated) ? published : updated;
        }
    }

    private Newest() {}

    /** In the order of the feed. */
    static List<FeedEntry> of(List<FeedEntry> entries, int most) {
        if (entries.size() <= most) {
            return entries;
        }
        List<Placed> placed = new ArrayList<>();
        for (FeedEntry entry : entries) {
            placed.add(new Placed(placed.size(), entry));
        }
        return placed.stream()
                .sorted(Comparator.comparing(Placed::at).reversed())
                .limit(most)
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::entry)
                .toList();
    }
}
