package newsroom.benchmarks.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import newsroom.ingest.feed.FeedDocument;
import newsroom.ingest.feed.FeedEntry;

/** What a file of gofeed's universal model expects. */
final class GofeedUniversal {

    private GofeedUniversal() {}

    static List<Fact> facts(JsonNode json) {
        Facts facts = new Facts();
        facts.count(json.path("items"));
        String format =
                json.path("feedType").asText() + "-" + json.path("feedVersion").asText();
        facts.text("format", format, feed -> feed.format().replaceFirst("^rdf-", "rss-"));
        facts.text("title", Expected.text(json, "title"), FeedDocument::title);
        facts.text("description", Expected.text(json, "description"), FeedDocument::description);
        facts.text("link", Expected.text(json, "link"), FeedDocument::link);
        facts.text("self", Expected.text(json, "feedLink"), Said::self);
        facts.text("language", Expected.text(json, "language"), FeedDocument::language);
        facts.text("author", Expected.first(json, "author.name", "author.email"), FeedDocument::author);
        facts.text("image", Expected.first(json, "image.url"), FeedDocument::image);
        Of.each(json.path("items"), facts, GofeedUniversal::universalItem);
        return facts.all();
    }

    private static void universalItem(JsonNode json, Facts facts, Of of) {
        facts.text("guid", Expected.text(json, "guid"), of.text(FeedEntry::guid));
        facts.text("link", Expected.text(json, "link"), of.text(FeedEntry::link));
        facts.text("title", Expected.text(json, "title"), of.text(FeedEntry::title));
        facts.text("summary", Expected.text(json, "description"), of.text(FeedEntry::summary));
        facts.text("content", Expected.text(json, "content"), of.text(FeedEntry::content));
        facts.date(
                "published",
                Expected.text(json, "publishedParsed"),
                of.the(entry -> entry.published() == null ? entry.updated() : entry.published()));
        facts.date(
                "updated",
                Expected.text(json, "updatedParsed"),
                of.the(entry -> entry.updated() == null ? entry.published() : entry.updated()));
        facts.words("authors", Expected.texts(json.path("authors"), "name", "email"), of.the(FeedEntry::authors));
        facts.set("categories", Expected.texts(json.path("categories")), of.the(FeedEntry::categories));
        facts.enclosures(json.path("enclosures"), "url", of.entry());
        facts.text("image", Expected.first(json, "image.url"), of.text(FeedEntry::image));
    }
}
