package newsroom.publish.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import newsroom.publish.Harbour;
import newsroom.publish.press.Sheets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeedFormatTest {

    private static final URI BASE = URI.create("https://news.example/");
    private static final String HOSTILE =
            "Ferry ]]> <script>alert(1)</script> & \u0000\u0008\uFFFE\uD800 \"crew\" \uD83D\uDEA2";

    private final IssueFeed feed = new IssueFeed(
            "urn:uuid:4f1d2a9e-8d55-5f0a-9c3e-0a3f5a1b2c3d",
            "Evening Sheet & Co",
            "What the harbour talks about.",
            BASE,
            BASE.resolve("/editions/evening-sheet"),
            List.of(entry("b", HOSTILE, "2026-03-13T17:00:00Z"), entry("a", "Quiet day", "2026-03-07T17:00:00Z")));

    private static IssueFeed.Entry entry(String name, String title, String at) {
        return new IssueFeed.Entry(
                "urn:uuid:4f1d2a9e-8d55-5f0a-9c3e-0a3f5a1b2c3" + name,
                title,
                BASE.resolve("/issues/" + name),
                Instant.parse(at),
                Instant.parse(at).plus(Duration.ofHours(1)),
                "Lead of " + name,
                "<h1>" + name + "</h1><p>Words &amp; more</p>");
    }

    @ParameterizedTest
    @EnumSource(
            value = FeedFormat.class,
            names = {"ATOM", "RSS"})
    void another_reader_finds_the_same_items(FeedFormat format) throws Exception {
        SyndFeed read = new SyndFeedInput().build(new StringReader(format.print(feed)));

        assertThat(read.getTitle()).isEqualTo(feed.title());
        assertThat(read.getEntries()).hasSize(2);
        for (int i = 0; i < 2; i++) {
            SyndEntry entry = read.getEntries().get(i);
            IssueFeed.Entry ours = feed.entries().get(i);
            assertThat(entry.getUri()).isEqualTo(ours.id());
            assertThat(entry.getLink()).isEqualTo(ours.url().toString());
            assertThat(entry.getTitle()).isEqualTo(Xml.legal(ours.title()));
            assertThat(entry.getPublishedDate().toInstant()).isEqualTo(ours.published());
            assertThat(entry.getContents().get(0).getValue()).isEqualTo(ours.html());
        }
    }

    /** RFC 4287: 4.1.1, 4.1.2, 4.2.6, 4.2.7. */
    @Test
    void atom_keeps_its_rules() {
        Document atom = xml(FeedFormat.ATOM);

        Element root = atom.child(0);
        assertThat(root.tagName()).isEqualTo("feed");
        assertThat(root.attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
        for (Element part : together(root, root.select("> entry"))) {
            assertThat(part.select("> id")).hasSize(1);
            assertThat(part.select("> title")).hasSize(1);
            assertThat(part.select("> updated")).hasSize(1);
            assertThat(Instant.parse(part.select("> updated").text())).isNotNull();
            assertThat(URI.create(part.select("> id").text()).isAbsolute()).isTrue();
            assertThat(part.select("> link[rel=alternate][type=text/html]")).hasSize(1);
        }
        assertThat(root.select("> link[rel=self]").attr("href")).endsWith("/editions/evening-sheet/atom.xml");
        assertThat(root.select("> author > name").text()).isNotBlank();
        assertThat(root.select("> entry > id").eachText()).doesNotHaveDuplicates();
        assertThat(root.select("> updated").text()).isEqualTo("2026-03-13T18:00:00Z");
    }

    /** RSS 2.0 and the RSS Advisory Board's best practices. */
    @Test
    void rss_keeps_its_rules() {
        Document rss = xml(FeedFormat.RSS);

        Element channel = rss.expectFirst("rss[version=2.0] > channel");
        assertThat(channel.select("> title, > link, > description")).hasSize(3);
        assertThat(channel.getElementsByTag("atom:link").attr("rel")).isEqualTo("self");
        for (Element item : channel.select("> item")) {
            assertThat(item.select("> title, > description")).hasSize(2);
            assertThat(item.select("> guid").attr("isPermaLink")).isEqualTo("false");
            ZonedDateTime date =
                    ZonedDateTime.parse(item.select("> pubDate").text(), DateTimeFormatter.RFC_1123_DATE_TIME);
            assertThat(date.getOffset()).isEqualTo(ZoneOffset.UTC);
        }
        assertThat(channel.select("> item > guid").eachText()).doesNotHaveDuplicates();
        assertThat(channel.select("> item > pubDate").eachText().get(1)).isEqualTo("Sat, 07 Mar 2026 17:00:00 GMT");
    }

    /** jsonfeed.org/version/1.1. */
    @Test
    void json_feed_keeps_its_rules() throws Exception {
        JsonNode json = new ObjectMapper().readTree(FeedFormat.JSON.print(feed));

        assertThat(json.get("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(json.get("title").asText()).isEqualTo(feed.title());
        assertThat(json.get("feed_url").asText()).endsWith("/feed.json");
        assertThat(json.get("items")).hasSize(2);
        for (JsonNode item : json.get("items")) {
            assertThat(item.get("id").isTextual()).isTrue();
            assertThat(item.get("content_html").asText()).isNotBlank();
            assertThat(Instant.parse(item.get("date_published").asText())).isNotNull();
        }
        assertThat(json.get("items").get(0).get("title").asText()).isEqualTo(HOSTILE);
    }

    @Test
    void an_id_stays_when_the_site_moves() {
        var issue = Sheets.of(Harbour.happening("ferry"));
        String page = "<main><p>Words</p></main>";

        var here = IssueFeed.Entry.of(issue, page, BASE);
        var there = IssueFeed.Entry.of(issue, page, URI.create("https://elsewhere.example/"));

        assertThat(here.id()).isEqualTo(there.id()).startsWith("urn:uuid:");
        assertThat(here.url()).isNotEqualTo(there.url());
    }

    @Test
    void a_correction_is_an_update_of_the_same_entry() {
        var issue = Sheets.of(Harbour.happening("ferry"));
        var corrected = issue.corrected(issue, Instant.parse("2026-03-14T09:00:00Z"), "It carries 14 cars.");

        var before = IssueFeed.Entry.of(issue, "<main></main>", BASE);
        var after = IssueFeed.Entry.of(corrected, "<main></main>", BASE);

        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.url()).isEqualTo(before.url());
        assertThat(after.published()).isEqualTo(before.published()).isEqualTo(before.updated());
        assertThat(after.updated()).isEqualTo("2026-03-14T09:00:00Z");
    }

    private Document xml(FeedFormat format) {
        return Jsoup.parse(format.print(feed), "", Parser.xmlParser());
    }

    private static List<Element> together(Element first, List<Element> others) {
        List<Element> all = new ArrayList<>(others);
        all.add(first);
        return all;
    }
}
