package newsroom.ingest.capture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import newsroom.contracts.story.Discussion;
import newsroom.ingest.intake.RawItem;
import newsroom.wire.EventCodec;
import org.jspecify.annotations.Nullable;

/**
 * One line of a capture. The object is described in {@code docs/capture.md}; besides our own names it may use those
 * that public captures use for the same things, the first that is there wins.
 */
final class CaptureLine {

    private static final ObjectMapper JSON = EventCodec.mapper();

    private static final String[] FETCHED = {"fetched_at", "first_seen_at", "capture_day"};
    private static final String[] PUBLISHED = {"published_at", "published"};
    private static final String[] SOURCE = {"source", "origin"};
    private static final String[] KIND = {"kind", "source_kind", "origin"};
    private static final String[] TEXT = {"text", "abstract", "summary"};
    private static final String[] LANGUAGE = {"lang", "language"};
    private static final String[] POINTS = {"points", "likes", "score"};

    /** What others call the kinds of items. */
    private static final Map<String, String> KINDS = Map.of(
            "x",
            "post",
            "reddit",
            "post",
            "hackernews",
            "post",
            "arxiv",
            "paper",
            "rss",
            "article",
            "podcast",
            "episode");

    private CaptureLine() {}

    /** The item on the line, or nothing when it is no object with a source and a fetch time. */
    static Optional<RawItem> read(String line) {
        JsonNode object = object(line);
        Instant fetchedAt = object == null ? null : instant(text(object, FETCHED));
        String source = object == null ? null : source(object);
        if (object == null || fetchedAt == null || source == null || source.isBlank()) {
            return Optional.empty();
        }
        String kind = text(object, KIND);
        return Optional.of(new RawItem(
                source,
                kind == null ? null : KINDS.getOrDefault(kind, kind),
                text(object, "publisher"),
                text(object, "tier"),
                text(object, "url"),
                text(object, "title"),
                text(object, TEXT),
                null,
                text(object, LANGUAGE),
                author(object),
                instant(text(object, PUBLISHED)),
                fetchedAt,
                null,
                discussion(object)));
    }

    /** The fetch time alone, for sorting; the beginning of time when the line has none. */
    static Instant fetchedAt(String line) {
        JsonNode object = object(line);
        Instant at = object == null ? null : instant(text(object, FETCHED));
        return at == null ? Instant.EPOCH : at;
    }

    /** On a link list the poster is no source; the list is. */
    private static @Nullable String source(JsonNode object) {
        return "hackernews".equals(text(object, "source_kind")) ? "Hacker News" : text(object, SOURCE);
    }

    private static @Nullable String author(JsonNode object) {
        JsonNode authors = object.path("authors");
        return authors.isArray() && !authors.isEmpty() ? authors.get(0).asText() : text(object, "author");
    }

    private static @Nullable JsonNode object(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            return node != null && node.isObject() ? node : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static @Nullable String text(JsonNode object, String... names) {
        for (String name : names) {
            if (object.path(name).isTextual()) {
                return object.path(name).textValue();
            }
        }
        return null;
    }

    private static @Nullable Discussion discussion(JsonNode object) {
        Long points = number(object, POINTS);
        Long comments = number(object, "comments");
        return points == null && comments == null ? null : Discussion.of(atLeastZero(points), atLeastZero(comments));
    }

    private static long atLeastZero(@Nullable Long count) {
        return count == null ? 0 : Math.max(0, count);
    }

    private static @Nullable Long number(JsonNode object, String... names) {
        for (String name : names) {
            if (object.path(name).isNumber()) {
                return object.path(name).longValue();
            }
        }
        return null;
    }

    /** An ISO instant, or a day, which stands for its first moment in UTC. */
    private static @Nullable Instant instant(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
