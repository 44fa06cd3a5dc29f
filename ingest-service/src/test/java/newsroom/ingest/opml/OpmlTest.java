package newsroom.ingest.opml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import newsroom.ingest.opml.OpmlRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpmlTest {

    private static final String LIST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <opml version="2.0"><head><title>Harbour feeds</title></head><body>
              <outline text="Papers"><outline text="Daily" title="Daily papers">
                <outline type="rss" text="Merrow &amp; Gazette" xmlUrl="https://merrow.example/feed" htmlUrl="https://merrow.example/"/>
              </outline>
              <outline TEXT="Lantern" XMLURL="https://lantern.example/rss" TYPE="rss"/></outline>
              <outline text="A link" type="link" url="https://merrow.example/page"/>
              <outline text="Again" xmlUrl="http://www.merrow.example/feed/"/>
              <outline text="Broken" xmlUrl="ftp://merrow.example/feed"/>
              <outline xmlUrl="https://nameless.example/feed"/>
            </body></opml>""";

    @Test
    void a_list_is_read_with_its_folders() {
        FeedList list = read(LIST);

        assertThat(list.title()).isEqualTo("Harbour feeds");
        assertThat(list.outlines())
                .containsExactly(
                        new Outline(
                                "Merrow & Gazette",
                                "https://merrow.example/feed",
                                "https://merrow.example/",
                                null,
                                List.of("Papers", "Daily papers")),
                        new Outline("Lantern", "https://lantern.example/rss", null, null, List.of("Papers")),
                        new Outline(null, "https://nameless.example/feed", null, null, List.of()));
        assertThat(list.duplicates()).isEqualTo(1);
        assertThat(list.unusable()).isEqualTo(1);
    }

    @Test
    void what_is_written_reads_as_the_same_list() {
        FeedList list = new FeedList(
                "\"Feeds\" & <more>",
                List.of(
                        new Outline(
                                "Fähre 🚢",
                                "https://a.example/f?x=1&y=2",
                                "https://a.example/",
                                "Says \"hi\" <b>",
                                List.of("A", "B")),
                        new Outline(null, "https://b.example/f", null, null, List.of("A")),
                        new Outline("C", "https://c.example/f", null, null, List.of("D", "B")),
                        new Outline("E", "https://e.example/f", null, null, List.of())),
                0,
                0);

        assertThat(OpmlReader.read(OpmlWriter.write(list))).isEqualTo(list);
    }

    @Test
    void lists_as_they_are_found_are_read() {
        FeedList list = read(
                "<opml><body><outline text=\"Salt & Vinegar\" description=\"By Jen \"From Head\" of <a href=\"https://x.example/\">X</a>.\""
                        + " xmlUrl=\"https://merrow.example/feed?a=1&b=2\" /><outline text='Single' xmlUrl='https://b.example/f'/></body></opml>");

        assertThat(list.outlines())
                .extracting(Outline::feed)
                .containsExactly("https://merrow.example/feed?a=1&b=2", "https://b.example/f");
        assertThat(list.outlines().get(0).title()).isEqualTo("Salt & Vinegar");
        assertThat(list.outlines().get(0).description()).contains("\"From Head\"");
    }

    @Test
    void letters_are_read_in_the_encoding_that_is_declared() {
        byte[] latin =
                "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><opml><body><outline text=\"F\u00E4hre\" xmlUrl=\"https://a.example/f\"/></body></opml>"
                        .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(OpmlReader.read(latin).outlines().get(0).title()).isEqualTo("F\u00E4hre");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<rss/>", "{}", "<html><body><opml/></body></html>", "\u0000"})
    void what_is_no_opml_is_refused(String xml) {
        assertReason(xml, Reason.OPML_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE o [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><opml><head><title>&a;</title></head></opml>",
                "<!DOCTYPE o [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><opml><head><title>&b;</title></head></opml>"
            })
    void entities_are_never_read(String xml) {
        assertReason(xml, Reason.OPML_DTD);
    }

    @Test
    void more_than_a_list_of_feeds_is_refused() {
        assertReason("<opml><body>" + "<outline text=\"x\">".repeat(55), Reason.OPML_LIMIT);
        assertReason("<opml><body>" + "<outline text=\"x\">".repeat(100_000), Reason.OPML_LIMIT);
        assertReason("<opml><body>" + "<outline text=\"x\"/>".repeat(10_001), Reason.OPML_LIMIT);
        assertThatThrownBy(() -> OpmlReader.read(new byte[6 * 1024 * 1024])).isInstanceOf(OpmlRefused.class);
    }

    private static void assertReason(String xml, Reason reason) {
        assertThatThrownBy(() -> read(xml))
                .isInstanceOfSatisfying(
                        OpmlRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static FeedList read(String xml) {
        return OpmlReader.read(xml.getBytes(StandardCharsets.UTF_8));
    }
}
