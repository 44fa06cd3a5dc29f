package newsroom.ingest.syndication;

import static newsroom.ingest.syndication.Vocabulary.ATOM;
import static newsroom.ingest.syndication.Vocabulary.DUBLIN_CORE;
import static newsroom.ingest.syndication.Vocabulary.ITUNES;
import static newsroom.ingest.syndication.Vocabulary.RSS;

import java.net.URI;
import java.util.List;
import newsroom.ingest.feed.FeedDocument;
import newsroom.ingest.feed.FeedEntry;
import newsroom.ingest.feed.FeedRefused;
import newsroom.ingest.feed.FeedRefused.Code;
import org.jspecify.annotations.Nullable;

/** What a feed says of itself: everything outside its entries. */
final class FeedHead {

    private final Element root;
    private final Element channel;

    private FeedHead(Element root, Element channel) {
        this.root = root;
        this.channel = channel;
    }

    /** @throws FeedRefused when it is RDF about something else */
    static FeedDocument read(Element root, List<FeedEntry> entries) {
        Element inner = root.child(RSS, "channel");
        if (inner == null && entries.isEmpty() && !Format.isNamed(root)) {
            throw new FeedRefused(Code.NOT_A_FEED, "RDF about something else");
        }
        return new FeedHead(root, inner == null ? root : inner).with(entries);
    }

    private FeedDocument with(List<FeedEntry> entries) {
        return new FeedDocument(
                Format.of(root),
                Trim.title(title()),
                Trim.summary(description()),
                First.of(() -> Links.rss(channel), () -> Links.atom(channel, "alternate")),
                language(),
                People.ofChannel(channel),
                Images.ofChannel(root, channel),
                address("self"),
                address("hub"),
                Schedule.ttl(channel),
                Schedule.updateEvery(channel),
                Schedule.skipHours(channel),
                Schedule.skipDays(channel),
                entries);
    }

    private @Nullable String title() {
        return First.of(
                () -> channel.said(RSS, "title"),
                () -> AtomText.said(channel, ATOM, "title"),
                () -> channel.said(DUBLIN_CORE, "title"),
                () -> channel.said(ITUNES, "title"));
    }

    private @Nullable String description() {
        return First.of(
                () -> channel.said(RSS, "description"),
                () -> AtomText.said(channel, ATOM, "subtitle"),
                () -> AtomText.said(channel, ATOM, "tagline"),
                () -> channel.said(DUBLIN_CORE, "description"),
                () -> channel.said(ITUNES, "summary"),
                () -> channel.said(ITUNES, "subtitle"));
    }

    private @Nullable String language() {
        return First.of(
                () -> channel.said(RSS, "language"),
                () -> channel.said(DUBLIN_CORE, "language"),
                channel.setting()::language);
    }

    private @Nullable URI address(String relation) {
        for (Element link : Links.all(channel, relation)) {
            URI address = Addresses.uri(link.setting(), Links.href(link));
            if (address != null) {
                return address;
            }
        }
        return null;
    }
}
