package newsroom.ingest.syndication;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import newsroom.ingest.feed.FeedEntry;
import newsroom.ingest.feed.FeedEntry.Enclosure;
import org.jspecify.annotations.Nullable;

/** An item of JSON Feed. */
final class JsonEntry {

    private static final int MOST = 30;

    private JsonEntry() {}

    static FeedEntry read(JsonNode item, Setting outside) {
        return new FeedEntry(
                Trim.guid(JsonText.raw(item, "id")),
                First.of(
                        () -> JsonText.address(item, "url", outside),
                        () -> JsonText.address(item, "external_url", outside),
                        () -> page(item)),
                null,
                Trim.title(JsonText.of(item, "title")),
                Trim.summary(JsonText.of(item, "summary")),
                First.of(() -> JsonText.raw(item, "content_html"), () -> JsonText.of(item, "content_text")),
                Dates.read(JsonText.raw(item, "date_published")),
                Dates.read(JsonText.raw(item, "date_modified")),
                JsonText.authors(item),
                Trim.words(each(item, "tags").map(JsonNode::asText)),
                JsonText.of(item, "language"),
                null,
                enclosures(item, outside),
                duration(item),
                List.of(),
                null,
                First.of(
                        () -> JsonText.address(item, "image", outside),
                        () -> JsonText.address(item, "banner_image", outside)));
    }

    /** "Ideally, the id is the full URL of the resource described by the item" (JSON Feed 1.1). */
    private static @Nullable String page(JsonNode item) {
        String id = JsonText.raw(item, "id");
        return id != null && id.matches("https?://.+") ? id : null;
    }

    private static List<Enclosure> enclosures(JsonNode item, Setting outside) {
        return each(item, "attachments")
                .flatMap(file -> Stream.ofNullable(enclosure(file, outside)))
                .limit(MOST)
                .toList();
    }

    private static @Nullable Enclosure enclosure(JsonNode file, Setting outside) {
        String url = JsonText.address(file, "url", outside);
        long size = file.path("size_in_bytes").asLong();
        return url == null ? null : new Enclosure(url, JsonText.of(file, "mime_type"), size > 0 ? size : null);
    }

    private static @Nullable Duration duration(JsonNode item) {
        return each(item, "attachments")
                .flatMap(file -> Stream.ofNullable(Itunes.duration(JsonText.raw(file, "duration_in_seconds"))))
                .findFirst()
                .orElse(null);
    }

    private static Stream<JsonNode> each(JsonNode item, String field) {
        JsonNode array = item.path(field);
        return array.isArray() ? StreamSupport.stream(array.spliterator(), false) : Stream.empty();
    }
}
