package newsroom.ingest.syndication;

import static newsroom.ingest.syndication.Vocabulary.ATOM;
import static newsroom.ingest.syndication.Vocabulary.CONTENT;
import static newsroom.ingest.syndication.Vocabulary.DUBLIN_CORE;
import static newsroom.ingest.syndication.Vocabulary.DUBLIN_TERMS;
import static newsroom.ingest.syndication.Vocabulary.FEEDBURNER;
import static newsroom.ingest.syndication.Vocabulary.ITUNES;
import static newsroom.ingest.syndication.Vocabulary.RSS;
import static newsroom.ingest.syndication.Vocabulary.XHTML;

import newsroom.ingest.feed.FeedEntry;
import org.jspecify.annotations.Nullable;

/** An {@code item} of RSS 0.90 to 2.0 and RDF, with what other vocabularies add. */
final class RssEntry {

    private RssEntry() {}

    static FeedEntry read(Element item) {
        return new FeedEntry(
                Trim.guid(guid(item)),
                link(item),
                Links.comments(item),
                Trim.title(title(item)),
                Trim.summary(summary(item)),
                content(item),
                Dates.first(item, PUBLISHED),
                Dates.first(item, UPDATED),
                People.ofItem(item),
                Categories.of(item),
                First.of(() -> item.said(DUBLIN_CORE, "language"), item.setting()::language),
                credit(item),
                Enclosures.of(item),
                Itunes.duration(item),
                Podcast.transcripts(item),
                Podcast.chapters(item),
                Images.of(item));
    }

    private static final Name[] PUBLISHED = {
        new Name(RSS, "pubdate"),
        new Name(ATOM, "published"),
        new Name(DUBLIN_CORE, "date"),
        new Name(DUBLIN_TERMS, "issued"),
        new Name(DUBLIN_TERMS, "created"),
        new Name(DUBLIN_TERMS, "date")
    };

    private static final Name[] UPDATED = {
        new Name(ATOM, "updated"), new Name(DUBLIN_TERMS, "modified"), new Name(ATOM, "modified")
    };

    private static @Nullable String guid(Element item) {
        return First.of(() -> item.said(RSS, "guid"), () -> item.said(ATOM, "id"), () -> item.attribute("rdf:about"));
    }

    private static @Nullable String link(Element item) {
        return First.of(
                () -> Addresses.absolute(item.setting(), item.said(FEEDBURNER, "origlink")),
                () -> Links.rss(item),
                () -> Links.atom(item, "alternate"),
                () -> permalink(item),
                () -> Addresses.absolute(item.setting(), item.attribute("rdf:about")));
    }

    /** A guid is an address unless it says that it is none; many that say nothing are none. */
    private static @Nullable String permalink(Element item) {
        Element guid = item.child(RSS, "guid");
        if (guid == null || "false".equalsIgnoreCase(guid.attribute("isPermaLink"))) {
            return null;
        }
        return guid.text().matches("https?://\\S+") ? Addresses.absolute(guid.setting(), guid.text()) : null;
    }

    private static @Nullable String title(Element item) {
        return First.of(
                () -> item.said(RSS, "title"),
                () -> AtomText.said(item, ATOM, "title"),
                () -> item.said(DUBLIN_CORE, "title"),
                () -> item.said(ITUNES, "title"),
                () -> Media.said(item, "title"));
    }

    private static @Nullable String summary(Element item) {
        return First.of(
                () -> item.said(RSS, "description"),
                () -> AtomText.said(item, ATOM, "summary"),
                () -> item.said(DUBLIN_CORE, "description"),
                () -> item.said(ITUNES, "summary"),
                () -> item.said(ITUNES, "subtitle"),
                () -> Media.said(item, "description"));
    }

    private static @Nullable String content(Element item) {
        return First.of(
                () -> item.said(CONTENT, "encoded"),
                () -> AtomText.said(item, ATOM, "content"),
                () -> item.said(XHTML, "body"));
    }

    private static FeedEntry.@Nullable Credit credit(Element item) {
        Element source = item.child(RSS, "source");
        if (source == null) {
            return Links.credit(item);
        }
        String name = source.text();
        return Links.credit(name, Addresses.absolute(source.setting(), source.attribute("url")));
    }
}
