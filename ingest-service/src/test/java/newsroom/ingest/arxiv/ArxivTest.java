package newsroom.ingest.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import newsroom.contracts.desk.DeskSource;
import newsroom.contracts.desk.SourceKind;
import newsroom.ingest.community.Listing;
import newsroom.ingest.community.Sources;
import newsroom.ingest.intake.RawItem;
import newsroom.ingest.web.PaperWeb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArxivTest {

    private static final Instant NOW = Instant.parse("2026-03-13T12:00:00Z");
    private static final String URL = "http://127.0.0.1:4003/api/query?search_query=cat:cs.RO";
    private static final DeskSource SOURCE = Sources.source("arXiv robotics", SourceKind.ARXIV, URL);

    private static final String ATOM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom">
              <title>ArXiv Query</title><id>http://arxiv.org/api/x</id><updated>2026-03-13T00:00:00-04:00</updated>
              <entry>
                <id>http://arxiv.org/abs/2603.01234v3</id>
                <updated>2026-03-12T09:00:00Z</updated><published>2026-03-10T17:59:59Z</published>
                <title>Ferries that steer themselves:
              a study of twelve crossings</title>
                <summary>  We watch twelve crossings
            and count what the helm does. It does
            &lt; 5% of the work.
              In a second part we ask why.
            </summary>
                <author><name>Ines  Okafor</name>
                  <arxiv:affiliation xmlns:arxiv="http://arxiv.org/schemas/atom">Skarholm</arxiv:affiliation></author>
                <author><name>Tomas Quist</name></author>
                <arxiv:primary_category xmlns:arxiv="http://arxiv.org/schemas/atom" term="cs.RO"/>
                <category term="cs.RO"/><category term="cs.AI"/>
                <link href="http://arxiv.org/pdf/2603.01234v3" rel="related" title="pdf"/>
              </entry>
              <entry><id>http://arxiv.org/abs/hep-th/9901001v1</id><title>Old</title><summary>Short.</summary></entry>
            </feed>""";

    private static final String RSS = """
            <?xml version='1.0' encoding='UTF-8'?>
            <rss xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0">
            <channel><title>cs.RO updates on arXiv.org</title><pubDate>Fri, 13 Mar 2026 00:00:00 -0400</pubDate>
              %s
            </channel></rss>""";

    private final PaperWeb web = new PaperWeb();
    private final Arxiv arxiv = new Arxiv(web);

    @Test
    void a_paper_is_named_without_its_version_and_its_lines_are_mended() {
        web.page(URL, ATOM);

        RawItem paper = read().items().get(0);

        assertThat(paper.kind()).isEqualTo("paper");
        assertThat(paper.url()).isEqualTo("https://arxiv.org/abs/2603.01234");
        assertThat(paper.title()).isEqualTo("Ferries that steer themselves: a study of twelve crossings");
        assertThat(paper.text())
                .isEqualTo("We watch twelve crossings and count what the helm does. It does < 5% of the work.\n"
                        + "In a second part we ask why.");
        assertThat(paper.author()).isEqualTo("Ines Okafor, Tomas Quist");
        assertThat(paper.publishedAt()).isEqualTo(Instant.parse("2026-03-10T17:59:59Z"));
    }

    @Test
    void an_entry_says_its_version_category_and_dates() {
        Paper paper = Paper.of(
                        Entries.read(ATOM.getBytes(StandardCharsets.UTF_8)).get(0))
                .orElseThrow();

        assertThat(paper.version()).isEqualTo(3);
        assertThat(paper.primary()).isEqualTo("cs.RO");
        assertThat(paper.updated()).isEqualTo(Instant.parse("2026-03-12T09:00:00Z"));
    }

    @Test
    void papers_from_before_2007_have_names_of_their_own_kind() {
        web.page(URL, ATOM);

        assertThat(read().items().get(1).url()).isEqualTo("https://arxiv.org/abs/hep-th/9901001");
    }

    @Test
    void replacements_are_no_news_and_cross_lists_are() {
        web.page(
                URL,
                RSS.formatted(item("2603.00001v1", "new")
                        + item("2603.00002v1", "cross")
                        + item("2601.00003v2", "replace")
                        + item("2601.00004v4", "replace-cross")));

        Listing.Read read = read();

        assertThat(read.items())
                .extracting(RawItem::url)
                .containsExactly("https://arxiv.org/abs/2603.00001", "https://arxiv.org/abs/2603.00002");
        assertThat(read.passed()).containsExactly(Map.entry("REPLACEMENT", 2));
        RawItem first = read.items().get(0);
        assertThat(first.text()).isEqualTo("We moor ships.");
        assertThat(first.author()).isEqualTo("Ines Okafor, Tomas Quist");
        assertThat(first.publishedAt()).isEqualTo(Instant.parse("2026-03-13T04:00:00Z"));
    }

    @Test
    void an_empty_announcement_is_a_day_off() {
        web.page(URL, RSS.formatted(""));

        assertThat(read().items()).isEmpty();
    }

    @Test
    void an_error_of_the_interface_is_no_paper() {
        web.page(URL, """
                <feed xmlns="http://www.w3.org/2005/Atom"><entry><id>http://arxiv.org/api/errors#bad_id</id>
                <title>Error</title><summary>incorrect id format</summary></entry></feed>""");

        Listing.Failed failed = (Listing.Failed) arxiv.read(SOURCE, NOW);

        assertThat(failed.why().code()).isEqualTo("ARXIV_ERROR");
        assertThat(failed.why().detail()).isEqualTo("incorrect id format");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><body/></html>|FEED_UNKNOWN",
                "<feed><entry>|XML_MALFORMED",
                "{\"a\":1}|XML_MALFORMED",
                "<!DOCTYPE feed [<!ENTITY a 'b'>]><feed><entry><title>&a;</title></entry></feed>|XML_DTD"
            })
    void what_is_no_list_of_papers_has_a_code(String body, String code) {
        web.page(URL, body);

        assertThat(((Listing.Failed) arxiv.read(SOURCE, NOW)).why().code()).isEqualTo(code);
    }

    @Test
    void a_document_without_bottom_is_refused() {
        web.page(URL, "<feed>" + "<a>".repeat(100_000));

        assertThat(((Listing.Failed) arxiv.read(SOURCE, NOW)).why().code()).isEqualTo("XML_LIMIT");
    }

    @Test
    void an_entry_that_is_no_paper_is_counted() {
        web.page(URL, "<feed><entry><id>tag:elsewhere</id><title>x</title></entry><entry/></feed>");

        assertThat(read().passed()).containsExactly(Map.entry("NO_PAPER", 2));
    }

    private static String item(String id, String announced) {
        return """
                <item><title>Mooring %1$s</title><link>https://arxiv.org/abs/%1$s</link>
                <description>arXiv:%1$s Announce Type: %2$s\s
                Abstract: We moor
                ships.</description><guid isPermaLink="false">oai:arXiv.org:%1$s</guid><category>cs.RO</category>
                <pubDate>Fri, 13 Mar 2026 00:00:00 -0400</pubDate><arxiv:announce_type>%2$s</arxiv:announce_type>
                <dc:creator>Ines Okafor, Tomas Quist</dc:creator></item>""".formatted(id, announced);
    }

    private Listing.Read read() {
        return (Listing.Read) arxiv.read(SOURCE, NOW);
    }
}
