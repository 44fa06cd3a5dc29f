package newsroom.ingest.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import newsroom.contracts.desk.DeskSource;
import newsroom.contracts.desk.SourceKind;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import newsroom.ingest.feed.FeedParser;
import newsroom.ingest.intake.RawItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RomeFeedParserTest {

    private static final Instant NOON = Instant.parse("2026-03-13T12:00:00Z");
    private static final DeskSource MERROW = new DeskSource(
            "Merrow Gazette",
            SourceKind.FEED,
            URI.create("https://merrowgazette.example/feed"),
            "The Merrow Gazette",
            Tier.WIRE,
            StoryKind.ARTICLE,
            Duration.ofHours(1),
            true,
            0);

    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel>
                <title>Merrow Gazette</title>
                <link>https://merrowgazette.example/</link>
                <description>Harbour news</description>
                <language>en-GB</language>
                <item>
                  <title>The ferry sails &amp; is full</title>
                  <link>https://merrowgazette.example/ferry</link>
                  <guid isPermaLink="false">4711</guid>
                  <dc:creator>Ines Okafor</dc:creator>
                  <pubDate>Fri, 13 Mar 2026 09:20:00 +0100</pubDate>
                  <description>Short.</description>
                  <content:encoded><![CDATA[<p>The whole story of the ferry.</p>]]></content:encoded>
                </item>
                <item>
                  <title>No date, no text</title>
                  <link>https://merrowgazette.example/bare</link>
                </item>
              </channel>
            </rss>
            """;

    private final RomeFeedParser parser = new RomeFeedParser();

    @Test
    void rss_is_read() {
        List<RawItem> items = parse(RSS);

        RawItem ferry = items.get(0);
        assertThat(items).hasSize(2);
        assertThat(ferry.title()).isEqualTo("The ferry sails & is full");
        assertThat(ferry.url()).isEqualTo("https://merrowgazette.example/ferry");
        assertThat(ferry.text()).isEqualTo("<p>The whole story of the ferry.</p>");
        assertThat(ferry.author()).isEqualTo("Ines Okafor");
        assertThat(ferry.language()).isEqualTo("en-GB");
        assertThat(ferry.publishedAt()).isEqualTo(Instant.parse("2026-03-13T08:20:00Z"));
        assertThat(ferry.fetchedAt()).isEqualTo(NOON);
    }

    @Test
    void items_carry_what_the_desk_says_of_their_source() {
        RawItem ferry = parse(RSS).get(0);

        assertThat(ferry.source()).isEqualTo("Merrow Gazette");
        assertThat(ferry.publisher()).isEqualTo("The Merrow Gazette");
        assertThat(ferry.tier()).isEqualTo("wire");
        assertThat(ferry.kind()).isEqualTo("article");
    }

    @Test
    void what_an_item_does_not_say_is_absent() {
        RawItem bare = parse(RSS).get(1);

        assertThat(bare.publishedAt()).isNull();
        assertThat(bare.text()).isNull();
        assertThat(bare.discussion()).isNull();
    }

    @Test
    void atom_is_read() {
        List<RawItem> items = parse("""
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
                  <title>Bench and Spindle</title>
                  <id>urn:feed:1</id>
                  <updated>2026-03-13T11:00:00Z</updated>
                  <entry>
                    <title type="html">The &lt;b&gt;ferry&lt;/b&gt; engine</title>
                    <link rel="enclosure" href="https://benchandspindle.example/engine.mp3"/>
                    <link rel="alternate" href="https://benchandspindle.example/engine"/>
                    <id>urn:entry:1</id>
                    <updated>2026-03-13T10:59:00.5Z</updated>
                    <author><name>R. Adeyemi</name></author>
                    <summary>Short.</summary>
                    <content type="html">&lt;p&gt;How the engine was mended.&lt;/p&gt;</content>
                  </entry>
                </feed>
                """);

        assertThat(items).hasSize(1);
        assertThat(items.get(0).url()).isEqualTo("https://benchandspindle.example/engine");
        assertThat(items.get(0).text()).isEqualTo("<p>How the engine was mended.</p>");
        assertThat(items.get(0).author()).isEqualTo("R. Adeyemi");
        assertThat(items.get(0).publishedAt())
                .as("the update, where no publication is told")
                .isBetween(Instant.parse("2026-03-13T10:59:00Z"), Instant.parse("2026-03-13T10:59:01Z"));
    }

    @Test
    void json_feed_is_read() {
        List<RawItem> items = parse("""
                {
                  "version": "https://jsonfeed.org/version/1.1",
                  "title": "Small Hours",
                  "language": "en",
                  "items": [
                    {"id": "1", "url": "https://smallhours.example/1", "title": "Fog",
                     "content_html": "<p>Thick.</p>", "content_text": "Thick.",
                     "date_published": "2026-03-13T09:20:00+01:00", "authors": [{"name": "Anon"}]},
                    {"id": "2", "url": "https://smallhours.example/2", "content_text": "No title.", "language": "de",
                     "date_published": "soon"}
                  ]
                }
                """);

        assertThat(items).hasSize(2);
        assertThat(items.get(0).text()).isEqualTo("<p>Thick.</p>");
        assertThat(items.get(0).language()).isEqualTo("en");
        assertThat(items.get(0).author()).isEqualTo("Anon");
        assertThat(items.get(0).publishedAt()).isEqualTo(Instant.parse("2026-03-13T08:20:00Z"));
        assertThat(items.get(1).title()).isNull();
        assertThat(items.get(1).language()).isEqualTo("de");
        assertThat(items.get(1).publishedAt()).isNull();
    }

    @Test
    void the_encoding_is_the_one_that_the_feed_declares() {
        String latin = RSS.replace("UTF-8", "ISO-8859-1").replace("The ferry sails", "Die Fähre fährt");

        List<RawItem> items = parser.parse(MERROW, bytes(latin, StandardCharsets.ISO_8859_1), "text/xml", NOON);

        assertThat(items.get(0).title()).startsWith("Die Fähre fährt");
    }

    @Test
    void a_byte_order_mark_is_no_text() {
        assertThat(parse("\uFEFF" + RSS)).hasSize(2);
        assertThat(parse("\uFEFF{\"items\":[{\"url\":\"https://smallhours.example/1\"}]}"))
                .hasSize(1);
    }

    @Test
    void a_document_type_is_refused_and_nothing_is_fetched() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            String entity = "http://127.0.0.1:" + server.getAddress().getPort() + "/secret";
            String hostile = RSS.replace("<rss ", """
                    <!DOCTYPE rss SYSTEM "%s" [<!ENTITY secret SYSTEM "%s">]>
                    <rss """.formatted(entity, entity)).replace("Short.", "&secret;");

            assertThatThrownBy(() -> parse(hostile)).isInstanceOf(FeedParser.Malformed.class);
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_billion_laughs_are_refused_at_once() {
        String hostile = RSS.replace("<rss ", """
                <!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>
                <rss """).replace("Short.", "&c;");

        assertThatThrownBy(() -> parse(hostile)).isInstanceOf(FeedParser.Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<!doctype html><html><body>Not found</body></html>",
                "<rss version=\"2.0\"><channel><item>",
                "{\"items\": [",
                "<nonsense/>",
                "just words"
            })
    void bytes_that_are_no_feed_are_malformed(String body) {
        assertThatThrownBy(() -> parse(body))
                .isInstanceOf(FeedParser.Malformed.class)
                .satisfies(e -> assertThat(String.valueOf(e.getMessage())).doesNotContain("\n"));
    }

    private List<RawItem> parse(String body) {
        return parser.parse(MERROW, bytes(body, StandardCharsets.UTF_8), null, NOON);
    }

    private static byte[] bytes(String body, Charset charset) {
        return body.getBytes(charset);
    }
}
