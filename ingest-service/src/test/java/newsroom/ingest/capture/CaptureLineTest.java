package newsroom.ingest.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import newsroom.contracts.story.Discussion;
import newsroom.ingest.intake.RawItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptureLineTest {

    @Test
    void a_line_in_our_own_words_is_an_item() {
        RawItem item = item("""
                {"fetched_at": "2026-03-13T12:00:00Z", "source": "Merrow Gazette", "kind": "article",
                 "publisher": "The Merrow Gazette", "tier": "wire", "url": "https://merrowgazette.example/ferry",
                 "title": "The ferry sails", "text": "It is full.", "lang": "en", "author": "Ines Okafor",
                 "published_at": "2026-03-13T10:20:00+01:00", "points": 12, "comments": 3}""");

        assertThat(item)
                .isEqualTo(new RawItem(
                        "Merrow Gazette",
                        "article",
                        "The Merrow Gazette",
                        "wire",
                        "https://merrowgazette.example/ferry",
                        "The ferry sails",
                        "It is full.",
                        null,
                        "en",
                        "Ines Okafor",
                        Instant.parse("2026-03-13T09:20:00Z"),
                        Instant.parse("2026-03-13T12:00:00Z"),
                        null,
                        Discussion.of(12, 3)));
    }

    @Test
    void a_line_in_the_words_of_others_is_an_item_too() {
        RawItem item = item("""
                {"first_seen_at": "2026-03-13T12:00:00Z", "origin": "arxiv", "abstract": "We measure fog.",
                 "authors": ["R. Adeyemi", "I. Okafor"], "published": "2026-03-12", "language": "en", "likes": 7}""");

        assertThat(item.source()).isEqualTo("arxiv");
        assertThat(item.kind()).isEqualTo("paper");
        assertThat(item.text()).isEqualTo("We measure fog.");
        assertThat(item.author()).isEqualTo("R. Adeyemi");
        assertThat(item.publishedAt()).isEqualTo(Instant.parse("2026-03-12T00:00:00Z"));
        assertThat(item.discussion()).isEqualTo(Discussion.of(7, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "x, post",
        "reddit, post",
        "hackernews, post",
        "arxiv, paper",
        "rss, article",
        "podcast, episode",
        "opera, opera"
    })
    void kinds_have_other_names_elsewhere(String theirs, String ours) {
        assertThat(item("{\"fetched_at\":\"2026-03-13\",\"source\":\"s\",\"kind\":\"" + theirs + "\"}")
                        .kind())
                .isEqualTo(ours);
    }

    @Test
    void on_a_link_list_the_list_is_the_source_and_not_the_poster() {
        RawItem item = item(
                "{\"fetched_at\":\"2026-03-13\",\"source\":\"pan_handler\",\"source_kind\":\"hackernews\",\"score\":214}");

        assertThat(item.source()).isEqualTo("Hacker News");
        assertThat(item.kind()).isEqualTo("post");
        assertThat(item.discussion()).extracting(Discussion::points).isEqualTo(214L);
    }

    @Test
    void what_a_line_does_not_say_is_absent() {
        RawItem item = item("{\"fetched_at\":\"2026-03-13T12:00:00Z\",\"source\":\"s\",\"points\":\"many\",\"url\":7}");

        assertThat(item.discussion()).isNull();
        assertThat(item.url()).isNull();
        assertThat(item.kind()).isNull();
        assertThat(item.publishedAt()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "[1, 2]",
                "null",
                "\"words\"",
                "{\"fetched_at\":\"2026-03-13T12:00:00Z\"",
                "{}",
                "{\"source\":\"s\"}",
                "{\"fetched_at\":\"2026-03-13T12:00:00Z\"}",
                "{\"fetched_at\":\"2026-03-13T12:00:00Z\",\"source\":\"  \"}",
                "{\"fetched_at\":\"yesterday\",\"source\":\"s\"}",
                "{\"fetched_at\":1773403200,\"source\":\"s\"}"
            })
    void a_line_that_is_no_item_is_none(String line) {
        assertThat(CaptureLine.read(line)).isEmpty();
    }

    @Test
    void a_line_without_a_time_sorts_before_all_others() {
        assertThat(CaptureLine.fetchedAt("not json")).isEqualTo(Instant.EPOCH);
        assertThat(CaptureLine.fetchedAt("{\"fetched_at\":\"2026-03-13\"}"))
                .isEqualTo(Instant.parse("2026-03-13T00:00:00Z"));
    }

    private static RawItem item(String line) {
        return CaptureLine.read(line).orElseThrow();
    }
}
