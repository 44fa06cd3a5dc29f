package newsroom.ingest.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Headers;
import newsroom.ingest.web.Purpose;
import org.junit.jupiter.api.Test;

class SpacingTest {

    private static final Instant NOON = Instant.parse("2026-03-13T12:00:00Z");
    private static final Spacing SPACING = new Spacing(Duration.ofSeconds(2));
    private static final Answer GOOD = new Answer.NotModified(Headers.NONE, List.of());

    @Test
    void one_door_is_what_somebody_registered() {
        assertThat(Domain.of("https://a.tumblr.com/rss")).isEqualTo(Domain.of("https://b.tumblr.com/rss"));
        assertThat(Domain.of("https://a.blogspot.com/rss")).isNotEqualTo(Domain.of("https://b.blogspot.com/rss"));
        assertThat(Domain.of("https://news.bbc.co.uk/x").name()).isEqualTo("bbc.co.uk");
        assertThat(Domain.of("http://127.0.0.1:8080/feed").name()).isEqualTo("127.0.0.1");
        assertThat(Domain.of("no address").name()).isEmpty();
    }

    @Test
    void all_of_arxiv_is_asked_every_three_seconds_and_reddit_once_a_minute() {
        assertThat(pause("https://export.arxiv.org/api/query", GOOD)).isGreaterThan(Duration.ofSeconds(3));
        assertThat(Domain.of("https://rss.arxiv.org/rss/cs.AI")).isEqualTo(Domain.of("https://export.arxiv.org/api"));
        assertThat(pause("https://www.reddit.com/r/a.json", GOOD)).isGreaterThan(Duration.ofSeconds(60));
        assertThat(pause("https://merrowgazette.example/", GOOD))
                .isBetween(Duration.ofSeconds(2), Duration.ofSeconds(3));
    }

    @Test
    void a_crawl_delay_lengthens_the_pause() {
        Instant free = SPACING.freeAt(
                Domain.of("https://merrowgazette.example/"), Duration.ofSeconds(20), Purpose.PAGE, GOOD, NOON);

        assertThat(free).isAfter(NOON.plusSeconds(20));
    }

    @Test
    void too_many_requests_closes_the_whole_domain_and_an_unwell_page_too() {
        assertThat(pause(Purpose.FEED, refused(429))).isGreaterThan(Duration.ofHours(1));
        assertThat(pause(Purpose.PAGE, refused(503))).isGreaterThan(Duration.ofHours(1));
        assertThat(pause(Purpose.FEED, refused(503))).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void a_used_up_allowance_closes_it_until_the_next() {
        Answer used = new Answer.NotModified(
                new Headers(Map.of("x-ratelimit-remaining", List.of("0.0"), "x-ratelimit-reset", List.of("340"))),
                List.of());

        assertThat(pause("https://www.reddit.com/r/a.json", used)).isGreaterThan(Duration.ofSeconds(340));
    }

    private static Answer refused(int status) {
        Headers hour = new Headers(Map.of("Retry-After", List.of("3600")));
        return new Answer.Refused("HTTP_" + status, "", status, hour);
    }

    private static Duration pause(Purpose purpose, Answer answer) {
        Domain domain = Domain.of(URI.create("https://merrowgazette.example/"));
        return Duration.between(NOON, SPACING.freeAt(domain, Duration.ZERO, purpose, answer, NOON));
    }

    private static Duration pause(String url, Answer answer) {
        return Duration.between(NOON, SPACING.freeAt(Domain.of(url), Duration.ZERO, Purpose.API, answer, NOON));
    }
}
