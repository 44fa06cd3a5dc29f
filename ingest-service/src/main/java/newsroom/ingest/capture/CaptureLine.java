package newsroom.ingest.capture;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import newsroom.contracts.story.Extent;
import newsroom.ingest.intake.RawItem;
import newsroom.wire.OutsideJson;
import org.jspecify.annotations.Nullable;

/**
 * One line of a capture. The object is described in {@code docs/capture.md}; besides our own names it may use those
 * that public captures use for the same things, the first that is there wins. A part of another type than it should
 * have is absent.
 */
final class CaptureLine {

    private static final String[] FETCHED = {"fetched_at", "first_seen_at", "capture_day"};
    private static final String[] PUBLISHED = {"published_at", "published"};
    private static final String[] SOURCE = {"source", "origin"};
    private static final String[] KIND = {"kind", "source_kind", "origin"};
    private static final String[] TEXT = {"text", "abstract", "summary"};
    private static final String[] LANGUAGE = {"lang", "language"};

    /** Databases and other readers of dates end at the year 9999. */
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

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
        Instant fetchedAt = object == null ? null : instant(OutsideJson.text(object, FETCHED));
        return object == null || fetchedAt == null ? Optional.empty() : item(object, fetchedAt);
    }

    /** The item on a line that is sent {@code now}, or nothing when it is no object with a source. */
    static Optional<RawItem> read(String line, Instant now) {
        JsonNode object = object(line);
        Instant said = object == null ? null : instant(OutsideJson.text(object, FETCHED));
        return object == null ? Optional.empty() : item(object, said == null || said.isAfter(now) ? now : said);
    }

    private static Optional<RawItem> item(JsonNode object, Instant fetchedAt) {
        String source = source(object);
        if (source == null) {
            return Optional.empty();
        }
        String kind = OutsideJson.text(object, KIND);
        return Optional.of(new RawItem(
                source,
                kind == null ? null : KINDS.getOrDefault(kind, kind),
                OutsideJson.text(object, "publisher"),
                OutsideJson.text(object, "tier"),
                OutsideJson.text(object, "url"),
                OutsideJson.text(object, "title"),
                OutsideJson.text(object, TEXT),
                extent(OutsideJson.text(object, "extent")),
                OutsideJson.text(object, LANGUAGE),
                author(object),
                instant(OutsideJson.text(object, PUBLISHED)),
                fetchedAt,
                CapturedEpisode.of(object, source),
                CapturedDiscussion.of(object)));
    }

    /** The fetch time alone, for sorting; the beginning of time when the line has none. */
    static Instant fetchedAt(String line) {
        JsonNode object = object(line);
        Instant at = object == null ? null : instant(OutsideJson.text(object, FETCHED));
        return at == null ? Instant.EPOCH : at;
    }

    /** On a link list the poster is no source; the list is. */
    private static @Nullable String source(JsonNode object) {
        return "hackernews".equals(OutsideJson.text(object, "source_kind"))
                ? "Hacker News"
                : OutsideJson.text(object, SOURCE);
    }

    private static @Nullable String author(JsonNode object) {
        JsonNode first = object.path("authors").path(0);
        return first.isTextual() ? first.textValue() : OutsideJson.text(object, "author");
    }

    private static @Nullable Extent extent(@Nullable String word) {
        try {
            return word == null ? null : Extent.of(word);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable JsonNode object(String line) {
        try {
            JsonNode node = OutsideJson.read(line.getBytes(StandardCharsets.UTF_8));
            return node.isObject() ? node : null;
        } catch (OutsideJson.Unfit e) {
            return null;
        }
    }

    /** An ISO instant, or a day, which stands for its first moment in UTC. */
    private static @Nullable Instant instant(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            Instant at = text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
            return at.isBefore(Instant.EPOCH) || at.isAfter(LAST) ? null : at;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
