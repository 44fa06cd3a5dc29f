package newsroom.publish;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import newsroom.contracts.Topics;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.contracts.issue.ClosedBy;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.IssuePublished;
import newsroom.testkit.Ground;
import newsroom.wire.EventCodec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Briefs come in on a real broker, issues go out on it and are read over HTTP. Two days of a harbour town. */
@QuarkusTest
@QuarkusTestResource(value = Ground.class, initArgs = @ResourceArg(name = "service", value = "publish"))
class PublishedIssuesKafkaIT {

    private static final String EDITION = "evening-sheet";
    private static final String THURSDAY = "evening-sheet-2026-03-12";
    private static final String FRIDAY = "evening-sheet-2026-03-13";
    private static final String MARKUP = "Ferry <script>alert(1)</script> & *crew* sail again";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Above all that other tests on this ground lay. */
    private static final long FIRST = 1_000_001;

    static final List<ClusterSummarized> TWO_DAYS = List.of(
            Harbour.happening("ferry")
                    .headline(MARKUP)
                    .carriedBy("Merrow Gazette", "Skarholm Post")
                    .at(FIRST, "2026-03-12T08:00:00Z"),
            Harbour.happening("crane").headline("Crane topples over quay seven").at(FIRST + 1, "2026-03-12T09:00:00Z"),
            Harbour.happening("herring")
                    .headline("Herring prices double overnight")
                    .score(4)
                    .at(FIRST + 2, "2026-03-12T10:00:00Z"),
            Harbour.happening("gossip").score(1).at(FIRST + 3, "2026-03-12T11:00:00Z"),
            Harbour.happening("lighthouse")
                    .headline("Lighthouse keeper retires at ninety")
                    .at(FIRST + 4, "2026-03-13T08:00:00Z"),
            Harbour.happening("tunnel").headline("Tunnel opens beneath fjord").at(FIRST + 5, "2026-03-13T09:00:00Z"),
            Harbour.happening("storm").headline("Storm warning lifted").at(FIRST + 6, "2026-03-14T08:00:00Z"));

    private static final Wire WIRE =
            new Wire(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class), "summarize-service");

    @BeforeAll
    static void two_days_pass() {
        WIRE.say(Topics.CLUSTERS_SUMMARIZED, TWO_DAYS.subList(0, 3));
        WIRE.sayGarbage(Topics.CLUSTERS_SUMMARIZED, ClusterSummarized.TYPE, "{ no brief");
        WIRE.say(Topics.CLUSTERS_SUMMARIZED, TWO_DAYS.subList(3, TWO_DAYS.size()));
        await().atMost(PATIENCE).until(() -> published().size() >= 2);
    }

    @Test
    void a_deadline_that_has_passed_is_one_issue_on_the_topic() {
        List<IssuePublished> published = published();

        assertThat(published).extracting(event -> event.issue().id()).containsExactly(THURSDAY, FRIDAY);
        Issue thursday = published.get(0).issue();
        assertThat(thursday.closedBy()).isEqualTo(ClosedBy.DEADLINE);
        assertThat(thursday.number()).isEqualTo(1);
        assertThat(thursday.tally().clusters()).isEqualTo(4);
        assertThat(thursday.topStories())
                .extracting(story -> story.cluster().id())
                .containsExactly(Harbour.cluster("ferry"), Harbour.cluster("crane"));
        assertThat(thursday.briefly())
                .extracting(story -> story.cluster().id())
                .containsExactly(Harbour.cluster("herring"));
        assertThat(published.get(0).sequence()).isEqualTo(FIRST + 3);
    }

    @Test
    void garbage_is_a_dead_letter_and_holds_nobody_up() {
        ConsumerRecord<String, byte[]> dead = await().atMost(PATIENCE)
                .until(() -> WIRE.read(Topics.deadLetters(Topics.CLUSTERS_SUMMARIZED)), records -> !records.isEmpty())
                .get(0);

        assertThat(EventCodec.header(dead, "x-dlq-code")).isEqualTo("UNPARSEABLE");
        assertThat(EventCodec.header(dead, "x-dlq-service")).isEqualTo("publish-service");
        assertThat(EventCodec.header(dead, "x-dlq-topic")).isEqualTo(Topics.CLUSTERS_SUMMARIZED);
        assertThat(dead.value()).asString().isEqualTo("{ no brief");
    }

    @Test
    void the_same_briefs_again_print_nothing_again() {
        long garbage = WIRE.read(Topics.deadLetters(Topics.CLUSTERS_SUMMARIZED)).size();

        WIRE.say(Topics.CLUSTERS_SUMMARIZED, TWO_DAYS);
        WIRE.sayGarbage(Topics.CLUSTERS_SUMMARIZED, "newsroom.brief.v9", "{}");

        // The garbage behind them tells that they were read.
        await().atMost(PATIENCE)
                .until(() -> WIRE.read(Topics.deadLetters(Topics.CLUSTERS_SUMMARIZED))
                                .size()
                        > garbage);
        assertThat(published()).hasSize(2);
        given().queryParam("edition", EDITION).get("/api/v1/issues").then().body("items", hasSize(2));
    }

    @Test
    void issues_are_listed_newest_first_page_by_page() {
        Response first =
                given().queryParam("edition", EDITION).queryParam("limit", 1).get("/api/v1/issues");
        String next = first.jsonPath().getString("next");
        Response second = given().queryParam("edition", EDITION)
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/api/v1/issues");

        first.then()
                .statusCode(200)
                .body("items.id", contains(FRIDAY))
                .body("items[0].href", equalTo("/issues/" + FRIDAY));
        second.then().statusCode(200).body("items.id", contains(THURSDAY)).body("next", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"limit,0", "limit,101", "cursor,yesterday"})
    void a_list_asked_for_wrongly_is_a_problem(String parameter, String value) {
        given().queryParam(parameter, value)
                .get("/api/v1/issues")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString(parameter));
    }

    @Test
    void the_latest_issue_of_an_edition_is_the_last_one_printed() {
        given().get("/api/v1/editions/" + EDITION + "/latest")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("id", equalTo(FRIDAY))
                .body("number", equalTo(2));
    }

    @Test
    void the_issue_over_http_is_the_issue_on_the_topic() throws Exception {
        String body = given().get("/api/v1/issues/" + THURSDAY).asString();

        assertThat(EventCodec.mapper().readValue(body, Issue.class))
                .isEqualTo(published().get(0).issue());
    }

    @ParameterizedTest
    @CsvSource({
        "text/html,text/html",
        "application/json,application/json",
        "text/markdown,text/markdown",
        "text/plain,text/plain",
        "'text/plain;q=0.2, application/json;q=0.9',application/json",
        "'image/png, text/markdown;q=0.1',text/markdown",
        "*/*,text/html"
    })
    void readers_get_the_format_that_they_prefer(String accepted, String given) {
        given().header("Accept", accepted)
                .get("/issues/" + THURSDAY)
                .then()
                .statusCode(200)
                .contentType(startsWith(given))
                .header("Vary", containsString("Accept"));
    }

    @ParameterizedTest
    @CsvSource({"html,text/html", "json,application/json", "md,text/markdown", "txt,text/plain"})
    void a_suffix_decides_whatever_is_accepted(String suffix, String type) {
        given().header("Accept", "image/png")
                .get("/issues/" + THURSDAY + "." + suffix)
                .then()
                .statusCode(200)
                .contentType(startsWith(type))
                .body(containsString("sail again"));
    }

    @Test
    void the_words_of_a_source_never_become_markup() {
        String page = given().get("/issues/" + THURSDAY + ".html").asString();
        String markdown = given().get("/issues/" + THURSDAY + ".md").asString();

        assertThat(page).doesNotContain("<script").contains("Ferry &lt;script&gt;alert(1)&lt;/script&gt; &amp; *crew*");
        assertThat(markdown).contains("Ferry \\<script\\>alert(1)\\</script\\>").contains("\\*crew\\*");
    }

    @ParameterizedTest
    @CsvSource({"html", "json", "md", "txt"})
    void who_has_the_issue_already_is_not_sent_it_again(String suffix) {
        String path = "/issues/" + THURSDAY + "." + suffix;
        String tag = given().get(path)
                .then()
                .header("ETag", notNullValue())
                .extract()
                .header("ETag");

        Response again = given().header("If-None-Match", tag).get(path);

        again.then().statusCode(304).header("ETag", tag).header("Cache-Control", containsString("max-age"));
        assertThat(again.asString()).isEmpty();
        given().header("If-None-Match", "\"another\"").get(path).then().statusCode(200);
    }

    @Test
    void every_format_has_a_tag_of_its_own() {
        List<String> tags = List.of("html", "json", "md", "txt").stream()
                .map(suffix -> given().get("/issues/" + THURSDAY + "." + suffix).header("ETag"))
                .toList();

        assertThat(tags).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "/issues/evening-sheet-1999-01-01",
        "/issues/evening-sheet-2026-03-12.pdf",
        "/api/v1/issues/nothing",
        "/api/v1/editions/morning-sheet/latest"
    })
    void what_is_not_printed_is_a_problem(String path) {
        given().header("Accept", "application/json")
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", equalTo(404))
                .body("type", equalTo("about:blank"))
                .body("detail", notNullValue());
    }

    @Test
    void a_browser_is_told_on_a_page() {
        given().header("Accept", "text/html,*/*;q=0.8")
                .get("/issues/<b>nothing")
                .then()
                .statusCode(404)
                .contentType(startsWith("text/html"))
                .body(not(containsString("<b>nothing")))
                .body(containsString("&lt;b&gt;nothing"));
    }

    @Test
    void a_format_that_we_do_not_print_is_not_acceptable() {
        given().header("Accept", "image/png")
                .get("/issues/" + THURSDAY)
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"/", "/issues/evening-sheet-2026-03-12.json", "/issues/nothing", "/newsroom.css", "/q/health/ready"})
    void every_answer_forbids_what_we_never_send(String path) {
        given().get(path)
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void the_front_page_shows_the_newest_issue_and_leads_to_the_others() {
        String page = given().get("/").then().statusCode(200).extract().asString();

        assertThat(page)
                .contains("Evening Sheet", "No. 2, Mar 13, 2026", "Tunnel opens beneath fjord")
                .contains("href=\"/issues/" + THURSDAY + "\"");
    }

    @Test
    void the_service_describes_itself_and_is_ready() {
        given().get("/q/openapi").then().statusCode(200).body(containsString("/api/v1/issues/{id}"));
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    private static List<IssuePublished> published() {
        return WIRE.read(Topics.ISSUES_PUBLISHED).stream()
                .map(record -> EventCodec.decode(record, IssuePublished.TYPE, IssuePublished.class))
                .filter(event -> event.issue().edition().equals(EDITION))
                .toList();
    }
}
