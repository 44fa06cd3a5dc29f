package newsroom.publish.syndication;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.desk.Edition;
import newsroom.publish.show.Episode;

/**
 * A podcast as RSS 2.0, by Apple's requirements, the Podcast Standards Project's PSP-1 and the podcast namespace 1.0.
 */
public final class PodcastRss {

    /** How many episodes a feed holds. */
    public static final int LENGTH = 50;

    /** What Apple and PSP-1 take of a description, in bytes. */
    static final int LONGEST = 4000;

    private static final UUID PODCASTS = UUID.fromString("ead4c236-bf58-58c6-a2c6-a6b28d128cb6");
    private static final String NOTE = "Written and spoken by machine, from the sources named in the notes.";
    private static final DateTimeFormatter RFC_2822 = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss '+0000'", Locale.US)
            .withZone(ZoneOffset.UTC);

    private PodcastRss() {}

    /** Where the feed of an edition is. */
    public static URI address(Edition edition, URI base) {
        return base.resolve("/editions/" + edition.name() + "/podcast.xml");
    }

    /** The guid by the podcast namespace: of the feed's address without its scheme and without slashes at its end. */
    public static UUID guid(URI feed) {
        return NamedUuid.of(
                PODCASTS, feed.toString().replaceFirst("^[a-z]+://", "").replaceFirst("/+$", ""));
    }

    /**
     * @param guid that the podcast was first given
     * @param cover the picture's address
     * @param episodes newest first
     */
    public static String print(Edition edition, URI base, UUID guid, URI cover, List<Episode> episodes) {
        Xml xml = new Xml();
        xml.open(
                "rss",
                "version",
                "2.0",
                "xmlns:itunes",
                "http://www.itunes.com/dtds/podcast-1.0.dtd",
                "xmlns:podcast",
                "https://podcastindex.org/namespace/1.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom",
                "xmlns:content",
                "http://purl.org/rss/1.0/modules/content/");
        xml.open("channel");
        channel(xml, edition, base, guid, cover);
        if (!episodes.isEmpty()) {
            xml.leaf("lastBuildDate", RFC_2822.format(episodes.get(0).published()));
        }
        episodes.stream().limit(LENGTH).forEach(episode -> item(xml, edition, base, cover, episode));
        return xml.close().close().written();
    }

    private static void channel(Xml xml, Edition edition, URI base, UUID guid, URI cover) {
        xml.leaf("title", edition.title());
        xml.leaf("link", base.resolve("/editions/" + edition.name()).toString());
        xml.leaf("description", cut((edition.about().isBlank() ? edition.title() : edition.about()) + " " + NOTE));
        xml.leaf("language", "en-us");
        empty(
                xml,
                "atom:link",
                "rel",
                "self",
                "type",
                "application/rss+xml",
                "href",
                address(edition, base).toString());
        empty(xml, "itunes:image", "href", cover.toString());
        xml.open("itunes:category", "text", "News");
        empty(xml, "itunes:category", "text", "Tech News");
        xml.close();
        xml.leaf("itunes:explicit", "false");
        xml.leaf("itunes:author", "Newsroom");
        xml.leaf("itunes:type", "episodic");
        xml.leaf("podcast:guid", guid.toString());
        xml.leaf("podcast:locked", "no");
        xml.leaf("podcast:medium", "podcast");
        xml.leaf("podcast:txt", "true", "purpose", "ai-content");
        people(xml, edition);
    }

    /** Hosts are voices, not people; whoever lists them says so. */
    private static void people(Xml xml, Edition edition) {
        edition.hosts().forEach(host -> xml.leaf("podcast:person", host + " (synthetic voice)", "role", "host"));
    }

    private static void item(Xml xml, Edition edition, URI base, URI cover, Episode episode) {
        xml.open("item");
        xml.leaf("title", episode.headline());
        xml.leaf("link", base.resolve("/issues/" + episode.issue()).toString());
        xml.leaf("guid", episode.guid(), "isPermaLink", "false");
        xml.leaf("pubDate", date(episode.published()));
        xml.leaf("description", cut(description(episode)));
        xml.leaf("content:encoded", EpisodeNotes.of(episode, NOTE, base));
        empty(
                xml,
                "enclosure",
                "url",
                episode.recording(base).toString(),
                "length",
                String.valueOf(episode.bytes()),
                "type",
                "audio/mpeg");
        xml.leaf("itunes:duration", String.valueOf(episode.rounded()));
        xml.leaf("itunes:episode", String.valueOf(episode.number()));
        xml.leaf("itunes:episodeType", "full");
        xml.leaf("itunes:explicit", "false");
        empty(xml, "itunes:image", "href", cover.toString());
        transcripts(xml, base, episode);
        people(xml, edition);
        xml.close();
    }

    /** What was corrected comes before what a player cuts off. */
    private static String description(Episode episode) {
        StringBuilder text = new StringBuilder();
        episode.notes().corrections().forEach(note -> text.append("Correction: ")
                .append(note)
                .append(' '));
        return text.append(episode.summary()).append(' ').append(NOTE).toString();
    }

    private static void transcripts(Xml xml, URI base, Episode episode) {
        String[][] forms = {
            {"transcript.vtt", "text/vtt"},
            {"transcript.srt", "application/x-subrip"},
            {"transcript.json", "application/json"}
        };
        for (String[] form : forms) {
            empty(
                    xml,
                    "podcast:transcript",
                    "url",
                    episode.beside(base, form[0]).toString(),
                    "type",
                    form[1],
                    "language",
                    "en-us");
        }
        empty(
                xml,
                "podcast:chapters",
                "url",
                episode.beside(base, "chapters.json").toString(),
                "type",
                "application/json+chapters");
    }

    private static void empty(Xml xml, String name, String... attributes) {
        xml.open(name, attributes).close();
    }

    static String date(Instant instant) {
        return RFC_2822.format(instant);
    }

    /** At most {@value #LONGEST} bytes, without half a letter at the end. */
    static String cut(String text) {
        String kept = text;
        while (kept.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept;
    }
}
