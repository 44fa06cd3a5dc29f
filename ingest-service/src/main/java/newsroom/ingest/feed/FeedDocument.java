package newsroom.ingest.feed;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A feed as it was read: everything its bytes say that we have a use for, nothing judged yet. Titles and texts may hold
 * markup; addresses are absolute where the feed gives what it takes.
 *
 * @param format such as {@code rss-2.0}, {@code rdf}, {@code atom-1.0}, {@code json-1.1}
 * @param language as the feed says it
 * @param self the address that the feed gives for itself
 * @param hub a WebSub hub
 * @param ttl how long the feed may be kept, by RSS {@code ttl}
 * @param updateEvery what {@code sy:updatePeriod} and {@code sy:updateFrequency} come to
 * @param skipHours hours of the day, 0 to 23 GMT, at which the feed is not to be asked
 */
public record FeedDocument(
        String format,
        @Nullable String title,
        @Nullable String description,
        @Nullable String link,
        @Nullable String language,
        @Nullable String author,
        @Nullable String image,
        @Nullable URI self,
        @Nullable URI hub,
        @Nullable Duration ttl,
        @Nullable Duration updateEvery,
        Set<Integer> skipHours,
        Set<DayOfWeek> skipDays,
        List<FeedEntry> entries) {
    public FeedDocument {
        skipHours = Set.copyOf(skipHours);
        skipDays = Set.copyOf(skipDays);
        entries = List.copyOf(entries);
    }
}
