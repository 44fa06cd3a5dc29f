package newsroom.benchmarks.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import newsroom.ingest.feed.FeedDocument;
import newsroom.ingest.feed.FeedEntry;

/** What a file of gofeed's Atom model expects. */
final class GofeedAtom {

    private GofeedAtom() {}

    static List<Fact> facts(JsonNode json) {
        Facts facts = new Facts();
        facts.count(json.path("entries"));
        facts.text("format", "atom-" + json.path("version").asText(), FeedDocument::format);
        facts.text("title", Expected.text(json, "title"), FeedDocument::title);
        facts.text("description", Expected.text(json, "subtitle"), FeedDocument::description);
        facts.text("link", Expected.link(json.path("links"), "alternate"), FeedDocument::link);
        facts.text("self", Expected.link(json.path("links"), "self"), Said::self);
        facts.text("language", Expected.text(json, "language"), FeedDocument::language);
        facts.text("author", Expected.first(json, "authors.0.name", "authors.0.email"), FeedDocument::author);
        facts.text("image", Expected.first(json, "logo", "icon"), FeedDocument::image);
        Of.each(json.path("entries"), facts, GofeedAtom::atomEntry);
        return facts.all();
    }

    private static void atomEntry(JsonNode json, Facts facts, Of of) {
        facts.text("guid", Expected.text(json, "id"), of.text(FeedEntry::guid));
        facts.text("link", Expected.link(json.path("links"), "alternate"), of.text(FeedEntry::link));
        facts.text("title", Expected.text(json, "title"), of.text(FeedEntry::title));
        facts.text("summary", Expected.text(json, "summary"), of.text(FeedEntry::summary));
        facts.text("content", Expected.first(json, "content.value"), of.text(FeedEntry::content));
        facts.date("published", Expected.text(json, "publishedParsed"), of.the(FeedEntry::published));
        facts.date("updated", Expected.text(json, "updatedParsed"), of.the(FeedEntry::updated));
        facts.words("authors", Expected.texts(json.path("authors"), "name", "email"), of.the(FeedEntry::authors));
        facts.set(
                "categories", Expected.texts(json.path("categories"), "label", "term"), of.the(FeedEntry::categories));
        facts.text("credit", Expected.first(json, "source.title"), of.text(Said::creditName));
        facts.text(
                "credit link", Expected.link(json.path("source").path("links"), "alternate"), of.text(Said::creditUrl));
        json.path("links").forEach(link -> {
            if (link.path("rel").asText().equals("enclosure")) {
                facts.text("enclosure", Expected.text(link, "href"), of.text(Said::firstFile));
            }
        });
    }
}
