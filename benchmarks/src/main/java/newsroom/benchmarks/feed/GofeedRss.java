package newsroom.benchmarks.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import newsroom.ingest.feed.FeedDocument;
import newsroom.ingest.feed.FeedEntry;

/** What a file of gofeed's RSS model expects. */
final class GofeedRss {

    private GofeedRss() {}

    static List<Fact> facts(JsonNode json) {
        Facts facts = new Facts();
        facts.count(json.path("items"));
        String version = json.path("version").asText();
        facts.text("format", version, feed -> feed.format().replaceFirst("^(rss|rdf)-", ""));
        facts.text("title", Expected.first(json, "title", "dcExt.title.0"), FeedDocument::title);
        facts.text("description", Expected.first(json, "description", "itunesExt.summary"), FeedDocument::description);
        facts.text("link", Expected.text(json, "link"), FeedDocument::link);
        facts.text("language", Expected.first(json, "language", "dcExt.language.0"), FeedDocument::language);
        facts.text(
                "author",
                Expected.first(json, "managingEditor", "dcExt.creator.0", "itunesExt.author"),
                FeedDocument::author);
        facts.text("image", Expected.first(json, "image.url", "itunesExt.image"), FeedDocument::image);
        facts.number("ttl", Expected.text(json, "ttl"), feed -> Said.minutes(feed.ttl()));
        facts.words("skip hours", Expected.texts(json.path("skipHours")), Said::hours);
        facts.set("skip days", Expected.texts(json.path("skipDays")), Said::days);
        Of.each(json.path("items"), facts, GofeedRss::rssItem);
        return facts.all();
    }

    private static void rssItem(JsonNode json, Facts facts, Of of) {
        facts.text("guid", Expected.first(json, "guid.value"), of.text(FeedEntry::guid));
        facts.text("link", Expected.text(json, "link"), of.text(FeedEntry::link));
        facts.text("comments", Expected.text(json, "comments"), of.text(FeedEntry::commentsLink));
        facts.text("title", Expected.first(json, "title", "dcExt.title.0"), of.text(FeedEntry::title));
        facts.text("summary", Expected.first(json, "description", "itunesExt.summary"), of.text(FeedEntry::summary));
        facts.text("content", Expected.text(json, "content"), of.text(FeedEntry::content));
        facts.date("published", Expected.text(json, "pubDateParsed"), of.the(FeedEntry::published));
        facts.words("authors", rssAuthors(json), of.the(FeedEntry::authors));
        List<String> categories = Expected.texts(json.path("categories"), "value");
        List<String> subjects = Expected.texts(json.path("dcExt").path("subject"));
        facts.set("categories", categories.isEmpty() ? subjects : categories, of.the(FeedEntry::categories));
        facts.text("credit", Expected.first(json, "source.title"), of.text(Said::creditName));
        facts.text("credit link", Expected.first(json, "source.url"), of.text(Said::creditUrl));
        facts.enclosures(json.path("enclosures"), "url", of.entry());
    }

    private static List<String> rssAuthors(JsonNode json) {
        List<String> creators = Expected.texts(json.path("dcExt").path("creator"));
        return Optional.ofNullable(Expected.text(json, "author"))
                .map(List::of)
                .orElseGet(() -> creators.isEmpty()
                        ? Optional.ofNullable(Expected.first(json, "itunesExt.author"))
                                .map(List::of)
                                .orElse(List.of())
                        : creators);
    }
}
