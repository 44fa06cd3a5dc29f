package newsroom.publish;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newsroom.contracts.Topics;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.testkit.Ground;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Hostile words in every field of a brief, on every page, feed and paper that prints it: words stay words. */
@QuarkusTest
@QuarkusTestResource(value = Ground.class, initArgs = @ResourceArg(name = "service", value = "publish"))
class HostileWordsIT {

    private static final int FIELDS = 7;

    /** Above all that other tests on this ground lay. */
    private static final long FIRST = 3_000_001;

    private static final Instant MORNING = Instant.parse("2026-06-10T08:00:00Z");

    @Test
    void words_stay_words_wherever_they_are_printed() {
        List<String> words = Stream.concat(Hostile.markup().stream(), Hostile.naughty().stream()).toList();
        List<ClusterSummarized> briefs = briefs(words);
        new Wire(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class), "summarize-service")
                .say(Topics.CLUSTERS_SUMMARIZED, briefs);
        String last = "/stories/" + briefs.get(briefs.size() - 1).subject();
        await().atMost(Duration.ofSeconds(120)).until(() -> given().get(last + ".json").statusCode() == 200);

        List<String> pages = new ArrayList<>(List.of("/", "/archive", "/editions/evening-sheet", "/search?q=alert"));
        briefs.forEach(brief -> pages.add("/stories/" + brief.subject()));
        given().get("/api/v1/issues?limit=100").jsonPath().getList("items.id", String.class).forEach(id -> {
            pages.add("/issues/" + id + ".html");
            assertThat(given().get("/issues/" + id + ".txt").statusCode()).isEqualTo(200);
            assertThat(given().get("/issues/" + id + ".md").asString()).doesNotContain("<script", "<img", "<svg");
        });
        pages.forEach(HostileWordsIT::holds);
        for (ClusterSummarized brief : briefs) {
            shown(brief);
        }
        for (String feed : List.of("atom.xml", "rss.xml", "feed.json")) {
            assertThat(given().get("/editions/evening-sheet/" + feed).statusCode()).as(feed).isEqualTo(200);
        }
        System.out.printf("hostile words: %d in %d briefs on %d pages%n", words.size(), briefs.size(), pages.size());
    }

    @Test
    void an_address_that_is_hostile_is_a_problem_and_is_not_repeated_as_markup() {
        for (String word : Hostile.markup().subList(0, 300)) {
            Response answer = given().header("Accept", "text/html").get("/stories/{id}", word);
            assertThat(answer.statusCode()).as(word).isBetween(400, 499);
            holds(answer);
        }
    }

    private static void holds(String path) {
        Response answer = given().header("Accept", "text/html").get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        holds(answer);
    }

    /** No program, no frame, no address that runs; the policy of the page forbids what would get through. */
    private static void holds(Response answer) {
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'").doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("script:not([src]), iframe, object, embed, marquee, math, base, template, xmp, body > style"))
                .isEmpty();
        assertThat(page.select("meta[http-equiv=refresh], [style*=animation], img:not([src^=/]), [srcdoc]"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(attribute -> {
                assertThat(attribute.getKey()).doesNotStartWith("on");
                if (attribute.getKey().equals("href") || attribute.getKey().equals("src")) {
                    assertThat(attribute.getValue().strip().toLowerCase(java.util.Locale.ROOT))
                            .doesNotStartWith("javascript:")
                            .doesNotStartWith("data:text");
                }
            });
        }
    }

    /** The page of a story shows its words as they were told. */
    private static void shown(ClusterSummarized brief) {
        String text = plain(Jsoup.parse(
                        given().header("Accept", "text/html").get("/stories/" + brief.subject()).asString())
                .text());
        assertThat(text).contains(plain(brief.brief().headline().text()));
        assertThat(text).contains(plain(brief.brief().summary().get(0).text()));
        assertThat(given().get("/stories/" + brief.subject() + ".json").jsonPath().getString("brief.headline.text"))
                .isEqualTo(brief.brief().headline().text());
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static List<ClusterSummarized> briefs(List<String> words) {
        List<ClusterSummarized> briefs = new ArrayList<>();
        for (int i = 0; i < words.size(); i += FIELDS * 3) {
            int at = i;
            briefs.add(Harbour.happening("hostile-" + i)
                    .headline(some(words, at))
                    .summary(some(words, at + 3))
                    .bullets(some(words, at + 6), some(words, at + 9), some(words, at + 12))
                    .why(some(words, at + 15))
                    .carriedBy(some(words, at + 18))
                    .at(FIRST + briefs.size(), MORNING.plus(Duration.ofHours(7L * briefs.size()))));
        }
        return briefs;
    }

    private static String some(List<String> words, int from) {
        int start = from % words.size();
        return String.join(" ", words.subList(start, Math.min(start + 3, words.size())));
    }
}
