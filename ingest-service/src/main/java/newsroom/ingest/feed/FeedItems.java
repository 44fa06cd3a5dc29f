package newsroom.ingest.feed;

import java.time.Instant;
import java.util.List;
import newsroom.contracts.desk.DeskSource;
import newsroom.ingest.intake.RawItem;
import org.jspecify.annotations.Nullable;

/** From what a feed says to items of a source. */
final class FeedItems {

    private FeedItems() {}

    static List<RawItem> of(DeskSource source, FeedDocument feed, Instant fetchedAt) {
        return feed.entries().stream()
                .map(entry -> item(source, feed, entry, fetchedAt))
                .toList();
    }

    private static RawItem item(DeskSource source, FeedDocument feed, FeedEntry entry, Instant fetchedAt) {
        return new RawItem(
                source.name(),
                source.story().word(),
                source.publisher(),
                source.tier().word(),
                entry.link(),
                entry.title(),
                longer(entry.content(), entry.summary()),
                null,
                entry.language() == null ? feed.language() : entry.language(),
                entry.authors().isEmpty() ? feed.author() : String.join(", ", entry.authors()),
                entry.published() == null ? entry.updated() : entry.published(),
                fetchedAt,
                null,
                null);
    }

    /** Feeds put their text into the one, the other, or both; the longer says more. */
    private static @Nullable String longer(@Nullable String content, @Nullable String summary) {
        if (content == null || summary == null) {
            return content == null ? summary : content;
        }
        return content.length() >= summary.length() ? content : summary;
    }
}
