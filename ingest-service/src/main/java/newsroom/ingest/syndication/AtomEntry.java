package newsroom.ingest.syndication;

import static newsroom.ingest.syndication.Vocabulary.ATOM;
import static newsroom.ingest.syndication.Vocabulary.DUBLIN_CORE;
import static newsroom.ingest.syndication.Vocabulary.FEEDBURNER;

import newsroom.ingest.feed.FeedEntry;
import org.jspecify.annotations.Nullable;

/** An {@code entry} of Atom 0.3 and 1.0, with what other vocabularies add. */
final class AtomEntry {

    private static final Name[] PUBLISHED = {
        new Name(ATOM, "published"), new Name(ATOM, "issued"), new Name(ATOM, "created"), new Name(DUBLIN_CORE, "date")
    };

    private static final Name[] UPDATED = {new Name(ATOM, "updated"), new Name(ATOM, "modified")};

    private AtomEntry() {}

    static FeedEntry read(Element entry) {
        return new FeedEntry(
                Trim.guid(guid(entry)),
                link(entry),
                Links.comments(entry),
                Trim.title(First.of(() -> AtomText.said(entry, ATOM, "title"), () -> Media.said(entry, "title"))),
                Trim.summary(summary(entry)),
                AtomText.said(entry, ATOM, "content"),
                Dates.first(entry, PUBLISHED),
                Dates.first(entry, UPDATED),
                People.ofEntry(entry),
                Categories.of(entry),
                entry.setting().language(),
                Links.credit(entry),
                Enclosures.of(entry),
                Itunes.duration(entry),
                Podcast.transcripts(entry),
                Podcast.chapters(entry),
                Images.of(entry));
    }

    /** A name, and compared as one; only where the feed states a base is it an address as well. */
    private static @Nullable String guid(Element entry) {
        Element id = entry.child(ATOM, "id");
        if (id == null || id.text().isEmpty()) {
            return null;
        }
        return id.setting().isStated() ? Addresses.absolute(id.setting(), id.text()) : id.text();
    }

    private static @Nullable String link(Element entry) {
        return First.of(
                () -> Addresses.absolute(entry.setting(), entry.said(FEEDBURNER, "origlink")),
                () -> Links.atom(entry, "alternate"),
                () -> outOfLine(entry));
    }

    /** The content may stand elsewhere (RFC 4287 section 4.1.3.2); a page there is the entry's page. */
    private static @Nullable String outOfLine(Element entry) {
        Element content = entry.child(ATOM, "content");
        String type = content == null ? null : content.attribute("type");
        return content == null || type == null || !type.startsWith("text/html")
                ? null
                : Addresses.absolute(content.setting(), content.attribute("src"));
    }

    private static @Nullable String summary(Element entry) {
        return First.of(() -> AtomText.said(entry, ATOM, "summary"), () -> Media.said(entry, "description"));
    }
}
