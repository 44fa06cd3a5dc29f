package newsroom.benchmarks.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import newsroom.ingest.feed.FeedDocument;
import newsroom.ingest.feed.FeedEntry;
import org.jspecify.annotations.Nullable;

/** Asks a document for things of the entry at one place. */
record Of(int place) {

    /** Facts about one expected item. */
    interface Item {
        void read(JsonNode json, Facts facts, Of of);
    }

    static void each(JsonNode items, Facts facts, Item item) {
        for (int place = 0; place < items.size(); place++) {
            facts.at(place);
            item.read(items.get(place), facts, new Of(place));
        }
    }

    Function<FeedDocument, @Nullable FeedEntry> entry() {
        return feed -> place < feed.entries().size() ? feed.entries().get(place) : null;
    }

    Function<FeedDocument, @Nullable String> text(Function<FeedEntry, @Nullable String> part) {
        return the(part);
    }

    <T> Function<FeedDocument, @Nullable T> the(Function<FeedEntry, @Nullable T> part) {
        return feed -> {
            FeedEntry entry = entry().apply(feed);
            return entry == null ? null : part.apply(entry);
        };
    }
}
