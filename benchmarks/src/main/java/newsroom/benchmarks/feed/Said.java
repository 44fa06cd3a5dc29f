package newsroom.benchmarks.feed;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import newsroom.ingest.feed.FeedDocument;
import newsroom.ingest.feed.FeedEntry;
import org.jspecify.annotations.Nullable;

/** Parts of a document in the types of the expected values. */
final class Said {

    private Said() {}

    static @Nullable String self(FeedDocument feed) {
        return feed.self() == null ? null : feed.self().toString();
    }

    static @Nullable Long minutes(@Nullable Duration duration) {
        return duration == null ? null : duration.toMinutes();
    }

    static List<String> hours(FeedDocument feed) {
        return new TreeSet<>(feed.skipHours()).stream().map(String::valueOf).toList();
    }

    static List<String> days(FeedDocument feed) {
        return feed.skipDays().stream()
                .map(day -> day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT))
                .toList();
    }

    static @Nullable String creditName(FeedEntry entry) {
        return entry.credit() == null ? null : entry.credit().name();
    }

    static @Nullable String creditUrl(FeedEntry entry) {
        return entry.credit() == null ? null : entry.credit().url();
    }

    static @Nullable String firstFile(FeedEntry entry) {
        return entry.enclosures().isEmpty() ? null : entry.enclosures().get(0).url();
    }
}
