package newsroom.ingest.syndication;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import newsroom.contracts.desk.DeskSource;
import newsroom.ingest.feed.FeedParser;
import newsroom.ingest.intake.RawItem;
import org.jspecify.annotations.Nullable;

/** RSS and Atom through ROME; JSON Feed through {@link JsonFeed}. Document types are refused by ROME's own settings. */
public final class RomeFeedParser implements FeedParser {

    private static final int MOST_ITEMS = 500;

    @Override
    public List<RawItem> parse(DeskSource source, byte[] body, @Nullable String type, Instant fetchedAt) {
        if (JsonFeed.looksLikeIt(body)) {
            return JsonFeed.parse(source, body, fetchedAt);
        }
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(body), type, true)) {
            var feed = new SyndFeedInput(false, java.util.Locale.US).build(reader);
            return feed.getEntries().stream()
                    .limit(MOST_ITEMS)
                    .map(entry -> item(source, entry, feed.getLanguage(), fetchedAt))
                    .toList();
        } catch (FeedException | IOException | IllegalArgumentException e) {
            throw new Malformed(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse("no feed"));
        }
    }

    private static RawItem item(DeskSource source, SyndEntry entry, @Nullable String language, Instant fetchedAt) {
        Date date = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        return new RawItem(
                source.name(),
                source.story().word(),
                source.publisher(),
                source.tier().word(),
                Optional.ofNullable(entry.getLink()).orElse(entry.getUri()),
                entry.getTitle(),
                longest(entry),
                null,
                language,
                entry.getAuthor(),
                date == null ? null : date.toInstant(),
                fetchedAt,
                null,
                null);
    }

    /** Feeds put their text into the description, the contents, or both; the longest says the most. */
    private static @Nullable String longest(SyndEntry entry) {
        return Stream.concat(Stream.ofNullable(entry.getDescription()), entry.getContents().stream())
                .map(SyndContent::getValue)
                .filter(Objects::nonNull)
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse(null);
    }
}
