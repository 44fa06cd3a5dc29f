package newsroom.ingest.syndication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newsroom.ingest.feed.FeedEntry;

/**
 * The entries of a feed, as they are read. Where there are more than are read at most, the rest is left, for feeds put
 * the newest first; only where the last one read is newer than the first, reading goes on, and the newest are kept.
 */
final class Harvest {

    private final Limits limits;
    private List<FeedEntry> entries = new ArrayList<>();
    private boolean isFull;

    Harvest(Limits limits) {
        this.limits = limits;
    }

    void add(FeedEntry entry) {
        entries.add(entry);
        if (entries.size() >= limits.entriesRead()) {
            isFull = !at(entry).isAfter(at(entries.get(0)));
            entries = isFull ? entries : new ArrayList<>(newest());
        }
    }

    /** Whether what stands behind is not looked at. */
    boolean isFull() {
        return isFull;
    }

    /** In the order of the feed: the newest; of those without a date, the ones the feed puts first. */
    List<FeedEntry> newest() {
        if (entries.size() <= limits.entriesKept()) {
            return entries;
        }
        List<Placed> placed = new ArrayList<>();
        for (FeedEntry entry : entries) {
            placed.add(new Placed(placed.size(), entry));
        }
        return placed.stream()
                .sorted(Comparator.comparing((Placed each) -> at(each.entry)).reversed())
                .limit(limits.entriesKept())
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::entry)
                .toList();
    }

    private record Placed(int place, FeedEntry entry) {}

    private static Instant at(FeedEntry entry) {
        Instant published = entry.published() == null ? Instant.MIN : entry.published();
        Instant updated = entry.updated() == null ? Instant.MIN : entry.updated();
        return published.isAfter(updated) ? published : updated;
    }
}
