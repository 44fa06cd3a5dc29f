package newsroom.publish.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import newsroom.publish.Shows;
import newsroom.publish.show.Episode;
import newsroom.publish.show.Notes;
import newsroom.publish.sound.Chapter;
import newsroom.publish.sound.Cue;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The rules of Apple, PSP-1 and the podcast namespace, one by one. */
class PodcastRssTest {

    private static final String ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd";
    private static final String PODCAST = "https://podcastindex.org/namespace/1.0";
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final URI BASE = URI.create("https://news.example/");
    private static final URI COVER = URI.create("https://news.example/editions/harbour-hour/cover-12345678.jpg");
    private static final UUID GUID = UUID.fromString("9b024349-ccf0-5f69-a609-6b82873eab3c");

    private static final Episode EPISODE = episode("Ferry & crane <again>", "0123456789abcdef0123", 1);
    private final Document feed = parsed(List.of(EPISODE));

    @Test
    void it_is_rss_2_with_the_name_spaces_exactly_as_spelt() {
        assertThat(feed.getDocumentElement().getAttribute("version")).isEqualTo("2.0");
        assertThat(feed.getDocumentElement().getAttribute("xmlns:itunes")).isEqualTo(ITUNES);
        assertThat(feed.getDocumentElement().getAttribute("xmlns:podcast")).isEqualTo(PODCAST);
        assertThat(feed.getDocumentElement().getAttribute("xmlns:atom")).isEqualTo(ATOM);
        assertThat(feed.getDocumentElement().getAttribute("xmlns:content"))
                .isEqualTo("http://purl.org/rss/1.0/modules/content/");
    }

    @Test
    void the_channel_has_all_that_is_required() {
        assertThat(text("title", 0)).isEqualTo("Harbour Hour");
        assertThat(text("link", 0)).isEqualTo("https://news.example/editions/harbour-hour");
        assertThat(text("description", 0)).isNotBlank();
        assertThat(text("language", 0)).isEqualTo("en-us");
        assertThat(one(ITUNES, "explicit").getTextContent()).isEqualTo("false");
        assertThat(one(ITUNES, "image").getAttribute("href")).isEqualTo(COVER.toString());
        assertThat(one(ATOM, "link").getAttribute("rel")).isEqualTo("self");
        assertThat(one(ATOM, "link").getAttribute("href"))
                .isEqualTo("https://news.example/editions/harbour-hour/podcast.xml");
        assertThat(one(ITUNES, "author").getTextContent()).isNotBlank();
    }

    @Test
    void the_category_is_one_of_apples_with_its_capitals() {
        assertThat(one(ITUNES, "category").getAttribute("text")).isEqualTo("News");
        assertThat(((Element) feed.getElementsByTagNameNS(ITUNES, "category").item(1)).getAttribute("text"))
                .isEqualTo("Tech News");
    }

    @Test
    void a_narrower_category_stands_within_the_wider() {
        assertThat(((Element) feed.getElementsByTagNameNS(ITUNES, "category")
                                .item(1)
                                .getParentNode())
                        .getAttribute("text"))
                .isEqualTo("News");
    }

    @Test
    void an_items_description_stays_within_four_thousand_bytes_and_its_notes_are_whole() {
        var wordy = parsed(List.of(new Episode(
                EPISODE.issue(),
                EPISODE.edition(),
                EPISODE.number(),
                EPISODE.date(),
                EPISODE.revision(),
                EPISODE.headline(),
                "Zwölf Möwen. ".repeat(500),
                EPISODE.published(),
                EPISODE.sha256(),
                EPISODE.bytes(),
                EPISODE.seconds(),
                EPISODE.loudness(),
                EPISODE.peak(),
                EPISODE.voice(),
                EPISODE.chapters(),
                EPISODE.cues(),
                EPISODE.notes())));

        assertThat(wordy.getElementsByTagName("description")
                        .item(1)
                        .getTextContent()
                        .getBytes(StandardCharsets.UTF_8))
                .hasSizeBetween(3990, 4000);
        assertThat(wordy.getElementsByTagName("content:encoded").item(0).getTextContent())
                .contains("https://gazette.example/?a=1");
    }

    @Test
    void it_says_that_it_is_made_by_a_machine_in_its_tags_and_its_words() {
        assertThat(one(PODCAST, "txt").getAttribute("purpose")).isEqualTo("ai-content");
        assertThat(one(PODCAST, "txt").getTextContent()).isEqualTo("true");
        assertThat(text("description", 0)).contains("by machine");
        assertThat(text("description", 1)).contains("by machine");
        assertThat(one(PODCAST, "person").getTextContent()).isEqualTo("Mara Lindqvist (synthetic voice)");
    }

    @Test
    void the_podcasts_guid_is_the_name_spaces_own() {
        assertThat(PodcastRss.guid(URI.create("https://podnews.net/rss"))).isEqualTo(GUID);
        assertThat(PodcastRss.guid(URI.create("http://podnews.net/rss//"))).isEqualTo(GUID);
        assertThat(one(PODCAST, "guid").getTextContent()).isEqualTo(GUID.toString());
        assertThat(one(PODCAST, "locked").getTextContent()).isEqualTo("no");
        assertThat(one(PODCAST, "medium").getTextContent()).isEqualTo("podcast");
    }

    @Test
    void an_item_has_a_title_without_the_shows_name_or_a_number() {
        assertThat(text("title", 1)).isEqualTo("Ferry & crane <again>");
    }

    @Test
    void an_enclosure_has_address_length_and_type_and_ends_in_mp3() {
        Element enclosure = (Element) feed.getElementsByTagName("enclosure").item(0);

        assertThat(enclosure.getAttribute("url"))
                .isEqualTo("https://news.example/audio/harbour-hour-2026-03-12-0123456789abcdef.mp3")
                .matches("\\p{ASCII}+");
        assertThat(enclosure.getAttribute("length")).isEqualTo("7201368");
        assertThat(enclosure.getAttribute("type")).isEqualTo("audio/mpeg");
    }

    @Test
    void a_correction_is_the_same_guid_at_another_address() {
        Episode corrected = episode("Ferry & crane", "fedcba9876543210fedc", 2);

        assertThat(corrected.guid()).isEqualTo(EPISODE.guid());
        assertThat(corrected.recording(BASE)).isNotEqualTo(EPISODE.recording(BASE));
    }

    @Test
    void an_items_guid_is_no_address_and_its_date_is_of_rfc_2822() {
        Element guid = (Element) feed.getElementsByTagName("guid").item(0);

        assertThat(guid.getAttribute("isPermaLink")).isEqualTo("false");
        assertThat(guid.getTextContent()).startsWith("urn:uuid:");
        assertThat(text("pubDate", 0)).isEqualTo("Thu, 12 Mar 2026 17:00:00 +0000");
    }

    @Test
    void durations_are_whole_seconds_and_episodes_are_numbered_from_one() {
        assertThat(one(ITUNES, "duration").getTextContent()).isEqualTo("597");
        assertThat(one(ITUNES, "episode").getTextContent()).isEqualTo("3");
        assertThat(one(ITUNES, "episodeType").getTextContent()).isEqualTo("full");
    }

    @Test
    void transcripts_come_in_three_forms_with_their_types() {
        NodeList transcripts = feed.getElementsByTagNameNS(PODCAST, "transcript");

        assertThat(IntStream.range(0, transcripts.getLength())
                        .mapToObj(i -> ((Element) transcripts.item(i)).getAttribute("type")))
                .containsExactly("text/vtt", "application/x-subrip", "application/json");
        assertThat(one(PODCAST, "chapters").getAttribute("type")).isEqualTo("application/json+chapters");
    }

    @Test
    void a_description_is_cut_at_four_thousand_bytes_between_letters() {
        String cut = PodcastRss.cut("🚢".repeat(2000));

        assertThat(cut.getBytes(StandardCharsets.UTF_8)).hasSize(4000);
        assertThat(cut).isEqualTo("🚢".repeat(1000));
    }

    @Test
    void notes_have_the_times_of_chapters_and_links_to_every_source() {
        org.jsoup.nodes.Document notes = org.jsoup.Jsoup.parseBodyFragment(
                one("http://purl.org/rss/1.0/modules/content/", "encoded").getTextContent());

        assertThat(notes.select("li").eachText())
                .containsExactly(
                        "(00:00) Opening", "(01:32) Ferry & crane (sources)", "Merrow <Gazette>: Ferry \"back\"");
        assertThat(notes.select("a").eachAttr("href"))
                .containsExactly(
                        "https://news.example/stories/1",
                        "https://gazette.example/?a=1&b=2",
                        "https://news.example/issues/harbour-hour-2026-03-12");
        assertThat(notes.text()).contains("Two stories.").contains("by machine").doesNotContain("Correction");
    }

    @Test
    void a_corrected_episode_says_first_what_was_wrong() {
        var corrected = parsed(List.of(episode("Ferry", "fedcba9876543210fedc", 2)));
        String item = corrected.getElementsByTagName("description").item(1).getTextContent();

        assertThat(item).startsWith("Correction: It was the other ferry. Two stories.");
        assertThat(corrected.getElementsByTagName("content:encoded").item(0).getTextContent())
                .contains("It was the other ferry.");
    }

    @Test
    void every_address_of_an_item_is_plain_ascii_and_no_two_episodes_share_an_enclosure() {
        var two = parsed(List.of(EPISODE, episode("Ferry", "fedcba9876543210fedc", 2)));
        NodeList enclosures = two.getElementsByTagName("enclosure");

        assertThat(IntStream.range(0, enclosures.getLength())
                        .mapToObj(i -> ((Element) enclosures.item(i)).getAttribute("url")))
                .hasSize(2)
                .doesNotHaveDuplicates();
        for (String name : List.of("transcript", "chapters")) {
            assertThat(one(PODCAST, name).getAttribute("url")).matches("https://[\\p{ASCII}&&[^ ]]+");
        }
    }

    @Test
    void an_item_has_a_picture_and_says_whether_it_is_explicit() {
        Element item = (Element) feed.getElementsByTagName("item").item(0);

        assertThat(((Element) item.getElementsByTagNameNS(ITUNES, "image").item(0)).getAttribute("href"))
                .isEqualTo(COVER.toString());
        assertThat(item.getElementsByTagNameNS(ITUNES, "explicit").item(0).getTextContent())
                .isEqualTo("false");
    }

    @Test
    void a_podcast_without_episodes_is_a_feed_as_well() {
        assertThat(parsed(List.of()).getElementsByTagName("item").getLength()).isZero();
    }

    private String text(String name, int i) {
        return feed.getElementsByTagName(name).item(i).getTextContent();
    }

    private Element one(String space, String name) {
        return (Element) feed.getElementsByTagNameNS(space, name).item(0);
    }

    private static Episode episode(String headline, String sha, int revision) {
        return new Episode(
                "harbour-hour-2026-03-12",
                "harbour-hour",
                3,
                LocalDate.of(2026, 3, 12),
                revision,
                headline,
                "Two stories.",
                Instant.parse("2026-03-12T17:00:00Z"),
                sha,
                7_201_368,
                596.6,
                -16,
                -1.4,
                "house",
                List.of(
                        new Chapter(0, "Opening", ""),
                        new Chapter(92.4, "Ferry & crane", "https://news.example/stories/1")),
                List.of(new Cue(0, 1, "Mara", "Hello.", 0)),
                new Notes(
                        List.of(new Notes.Source(
                                "Merrow <Gazette>", "Ferry \"back\"", "https://gazette.example/?a=1&b=2")),
                        revision > 1 ? List.of("It was the other ferry.") : List.of()));
    }

    private static Document parsed(List<Episode> episodes) {
        String xml = PodcastRss.print(Shows.EDITION, BASE, GUID, COVER, episodes);
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError(xml, e);
        }
    }
}
