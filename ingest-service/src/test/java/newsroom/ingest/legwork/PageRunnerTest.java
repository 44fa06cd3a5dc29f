package newsroom.ingest.legwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsroom.contracts.story.StoryId;
import newsroom.ingest.timetable.Domain;
import newsroom.ingest.timetable.InMemoryTurns;
import newsroom.ingest.timetable.Turns;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Ask;
import newsroom.ingest.web.Headers;
import newsroom.ingest.web.Web;
import org.junit.jupiter.api.Test;

class PageRunnerTest {

    private static final Instant NOON = Instant.parse("2026-03-13T12:00:00Z");
    private static final String PAGE = "https://merrowgazette.example/ferry";
    private static final String WORDS = IntStream.rangeClosed(1, 12)
            .mapToObj(day -> "<p>On day " + day + " the ferry to Skarholm carried " + 37 * day + " people and "
                    + 5 * day + " cars, said its captain, Ines Okafor of Pellworth.</p>")
            .collect(Collectors.joining());

    private final Map<String, Answer> answers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final Map<String, RobotsShelf.RobotsFile> files = new HashMap<>();
    private final InMemoryTurns turns = new InMemoryTurns();
    private final Web web = ask -> answer(ask);
    private boolean heed = true;

    @Test
    void robots_txt_is_asked_first_and_kept_for_a_day() {
        page("", Map.of());

        assertThat(run(NOON)).isInstanceOf(Finding.Page.class);
        run(NOON.plus(Duration.ofHours(23)));
        run(NOON.plus(Duration.ofHours(25)));

        assertThat(asked)
                .containsExactly(
                        "https://merrowgazette.example/robots.txt",
                        PAGE,
                        PAGE,
                        "https://merrowgazette.example/robots.txt",
                        PAGE);
    }

    @Test
    void what_robots_txt_forbids_is_not_asked() {
        page("", Map.of());
        robots(200, "User-agent: newsroom\nDisallow: /ferry");

        assertThat(run(NOON)).isEqualTo(new Finding.Nothing("ROBOTS_DISALLOW"));
        assertThat(asked).hasSize(1);
    }

    @Test
    void a_failing_or_weary_robots_txt_forbids_everything_for_an_hour() {
        page("", Map.of());
        for (int status : new int[] {503, 429, 0}) {
            files.clear();
            asked.clear();
            robots(status, "");

            assertThat(run(NOON)).isEqualTo(new Finding.Later("ROBOTS_UNREACHABLE", Duration.ofHours(1)));
            assertThat(run(NOON.plus(Duration.ofMinutes(59)))).isInstanceOf(Finding.Later.class);
            assertThat(asked).hasSize(1);
        }
    }

    @Test
    void a_crawl_delay_is_noted_for_the_whole_domain() {
        page("", Map.of());
        robots(200, "User-agent: *\nCrawl-delay: 20");
        Domain domain = Domain.of(PAGE);
        turns.giveBack(turns.take(domain, NOON, Duration.ZERO).orElseThrow(), NOON);

        run(NOON);

        assertThat(turns.take(domain, NOON, Duration.ZERO).map(Turns.Turn::crawlDelay))
                .contains(Duration.ofSeconds(20));
    }

    @Test
    void a_page_names_its_address_within_its_domain_and_nowhere_else() {
        page("<link rel=canonical href='https://www.merrowgazette.example/2026/ferry'>", Map.of());
        assertThat(run(NOON)).extracting("canonical").isEqualTo("https://www.merrowgazette.example/2026/ferry");

        page("<link rel=canonical href='https://reuters.example/ferry'>", Map.of());
        assertThat(run(NOON)).extracting("canonical").isEqualTo(PAGE);
    }

    @Test
    void pages_that_want_to_be_left_out_are_left_out_while_that_is_heeded() {
        page("<meta name=robots content='noindex'>", Map.of());
        assertThat(run(NOON)).isEqualTo(new Finding.Nothing("NO_INDEX"));
        page("", Map.of("X-Robots-Tag", List.of("noai")));
        assertThat(run(NOON)).isEqualTo(new Finding.Nothing("NO_AI"));

        heed = false;
        assertThat(run(NOON)).isInstanceOf(Finding.Page.class);
    }

    @Test
    void a_busy_domain_is_no_answer_of_its_robots_txt() {
        answers.put("https://merrowgazette.example/robots.txt", Answer.Refused.of(Turns.BUSY, ""));

        assertThat(run(NOON)).isInstanceOf(Finding.Later.class);
        assertThat(files).isEmpty();
    }

    @Test
    void a_page_that_asks_for_patience_gets_it() {
        answers.put(PAGE, new Answer.Refused("HTTP_429", "", 429, new Headers(Map.of("Retry-After", List.of("600")))));

        assertThat(run(NOON)).isEqualTo(new Finding.Later("HTTP_429", Duration.ofMinutes(10)));
    }

    @Test
    void a_redirect_is_followed_past_the_robots_txt_of_the_host_it_leads_to() {
        page("", Map.of());
        Answer article = answers.get(PAGE);
        moved(PAGE, "https://pellworthcourier.example/ferry");
        answers.put("https://pellworthcourier.example/ferry", article);

        assertThat(run(NOON)).isInstanceOf(Finding.Page.class);
        assertThat(asked)
                .containsExactly(
                        "https://merrowgazette.example/robots.txt",
                        PAGE,
                        "https://pellworthcourier.example/robots.txt",
                        "https://pellworthcourier.example/ferry");
    }

    @Test
    void a_redirect_to_a_host_whose_robots_txt_forbids_it_is_not_followed() {
        page("", Map.of());
        moved(PAGE, "https://pellworthcourier.example/ferry");
        answers.put("https://pellworthcourier.example/ferry", answers.get(PAGE));
        robots("https://pellworthcourier.example", 200, "User-agent: *\nDisallow: /");

        assertThat(run(NOON)).isEqualTo(new Finding.Nothing("ROBOTS_DISALLOW"));
        assertThat(asked).doesNotContain("https://pellworthcourier.example/ferry");
    }

    @Test
    void redirects_without_end_are_left() {
        moved(PAGE, PAGE);

        assertThat(run(NOON)).isEqualTo(new Finding.Nothing("REDIRECT_LIMIT"));
        assertThat(asked).hasSize(1 + 6);
    }

    private void moved(String from, String to) {
        answers.put(from, new Answer.Elsewhere(new Answer.Move(302, URI.create(to)), Headers.NONE));
    }

    private Finding run(Instant now) {
        RobotsShelf shelf = new RobotsShelf() {
            @Override
            public Optional<RobotsFile> find(String origin) {
                return Optional.ofNullable(files.get(origin));
            }

            @Override
            public void keep(RobotsFile file) {
                files.put(file.origin(), file);
            }
        };
        Errand errand = new Errand(Errand.Kind.PAGE, PAGE, null);
        return new PageRunner(web, turns, shelf, new PageRunner.Policy("newsroom", heed, heed))
                .run(new Assignment(new StoryId(new UUID(1, 1)), "Merrow", errand, 1, NOON), now);
    }

    private Answer answer(Ask ask) {
        asked.add(ask.url().toString());
        return answers.getOrDefault(ask.url().toString(), new Answer.Refused("HTTP_404", "", 404, Headers.NONE));
    }

    private void page(String head, Map<String, List<String>> headers) {
        String html = "<html><head><title>Ferry</title>" + head + "</head><body><article><h1>Ferry</h1>" + WORDS
                + "</article></body></html>";
        answers.put(
                PAGE,
                new Answer.Body(
                        URI.create(PAGE), html.getBytes(StandardCharsets.UTF_8), new Headers(headers), List.of()));
    }

    private void robots(int status, String text) {
        robots("https://merrowgazette.example", status, text);
    }

    private void robots(String origin, int status, String text) {
        answers.put(
                origin + "/robots.txt",
                status == 200
                        ? new Answer.Body(
                                URI.create(origin + "/robots.txt"),
                                text.getBytes(StandardCharsets.UTF_8),
                                Headers.NONE,
                                List.of())
                        : new Answer.Refused("HTTP_" + status, "", status, Headers.NONE));
    }
}
