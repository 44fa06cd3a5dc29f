package newsroom.ingest.syndication;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import newsroom.contracts.desk.DeskSource;
import newsroom.ingest.feed.FeedParser;
import newsroom.ingest.intake.RawItem;
import newsroom.wire.EventCodec;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */
final class JsonFeed {

    private JsonFeed() {}

    static boolean looksLikeIt(byte[] body) {
        for (byte b : body) {
            if (!Character.isWhitespace(b) && b != (byte) 0xEF && b != (byte) 0xBB && b != (byte) 0xBF) {
                return b == '{';
            }
        }
        return false;
    }

    static List<RawItem> parse(DeskSource source, byte[] body, Instant fetchedAt) {
        try {
            JsonNode feed = EventCodec.mapper().readTree(body);
            List<RawItem> items = new ArrayList<>();
            for (JsonNode item : feed.path("items")) {
                items.add(item(source, item, text(feed, "language"), fetchedAt));
            }
            return items;
        } catch (IOException e) {
            throw new FeedParser.Malformed("no JSON Feed");
        }
    }

    private static RawItem item(DeskSource source, JsonNode item, @Nullable String language, Instant fetchedAt) {
        String html = text(item, "content_html");
        String plain = text(item, "content_text");
        return new RawItem(
                source.name(),
                source.story().word(),
                source.publisher(),
                source.tier().word(),
                text(item, "url"),
                text(item, "title"),
                html != null ? html : plain != null ? plain : text(item, "summary"),
                null,
                text(item, "language") == null ? language : text(item, "language"),
                text(item.path("authors").path(0), "name"),
                date(text(item, "date_published")),
                fetchedAt,
                null,
                null);
    }

    private static @Nullable Instant date(@Nullable String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.path(field).textValue() : null;
    }
}
