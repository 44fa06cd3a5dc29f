package newsroom.publish;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import newsroom.contracts.Topics;
import newsroom.testkit.Ground;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers and machines find on the site. */
@QuarkusTest
@QuarkusTestResource(value = Ground.class, initArgs = @ResourceArg(name = "service", value = "publish"))
@QuarkusTestResource(Outside.class)
class SiteIT {

    private static final String FERRY = "/stories/" + Harbour.cluster("ferry");

    /** Before each, because only then it is known where the service answers; said again it does nothing. */
    @BeforeEach
    void two_days_pass() {
        new Wire(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class), "summarize-service")
                .say(Topics.CLUSTERS_SUMMARIZED, PublishedIssuesKafkaIT.TWO_DAYS);
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        given().get("/issues/evening-sheet-2026-03-13.json").statusCode() == 200);
    }

    @Test
    void a_story_is_told_with_its_outlets_its_score_and_where_it_was_printed() {
        String page = given().header("Accept", "text/html")
                .get(FERRY)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(page)
                .contains("Merrow Gazette", "Skarholm Post", "Why 6 out of 10", "Evening Sheet No. 1")
                .contains("<svg class=\"chart score\"", "Ferry &lt;script&gt;")
                .doesNotContain("<script");
        given().get(FERRY + ".json")
                .then()
                .body("brief.cluster.publishers", hasSize(2))
                .body("printedIn.id", hasItem("evening-sheet-2026-03-12"));
    }

    @Test
    void a_story_is_found_by_its_words_and_so_is_its_issue() {
        given().get("/api/v1/search?q=toppled crane")
                .then()
                .body("items.title", hasItem("Crane topples over quay seven"));
        given().get("/api/v1/search?q=crane&in=issues").then().body("items.id", hasItem("evening-sheet-2026-03-12"));
        given().get("/search?q=crane").then().statusCode(200).body(containsString("<mark>"));
        given().get("/api/v1/search?q=zeppelin").then().body("items", hasSize(0));
    }

    @Test
    void the_archive_says_what_each_issue_begins_with() {
        given().get("/archive/2026-03")
                .then()
                .body(containsString(
                        "<span class=\"first\">Ferry &lt;script&gt;alert(1)&lt;/script&gt; &amp; *crew* sail again"));
    }

    @Test
    void a_search_goes_on_at_its_cursor_and_finds_everything_once() {
        Response first = given().get("/api/v1/search?q=harbour&limit=4");
        Response second = given().queryParam("cursor", first.jsonPath().getString("next"))
                .get("/api/v1/search?q=harbour&limit=96");

        List<String> ids = first.jsonPath().getList("items.id");
        ids.addAll(second.jsonPath().getList("items.id"));
        List<String> all =
                given().get("/api/v1/search?q=harbour&limit=100").jsonPath().getList("items.id");
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(4).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/search",
                "/api/v1/search?q=a&in=attic",
                "/api/v1/search?q=a&cursor=x",
                "/api/v1/search?q=a&limit=0"
            })
    void a_search_asked_wrongly_is_a_problem(String path) {
        given().get(path).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void the_words_of_a_search_never_become_markup() {
        given().queryParam("q", "<img src=x onerror=alert(1)>\u0000'; drop table issue; --")
                .get("/search")
                .then()
                .statusCode(200)
                .body(not(containsString("<img")));
    }

    @ParameterizedTest
    @CsvSource({
        "/,text/html",
        "/archive,text/html",
        "/archive/2026-03,text/html",
        "/search,text/html",
        "/subscribe,text/html",
        "/editions/evening-sheet,text/html",
        "/editions/evening-sheet/atom.xml,application/atom+xml",
        "/editions/evening-sheet/rss.xml,application/rss+xml",
        "/editions/evening-sheet/feed.json,application/feed+json",
        "/schemas/newsroom.issue.published.v1.json,application/schema+json",
        "/api/v1/editions,application/json",
        "/q/openapi?format=json,application/json"
    })
    void every_page_is_there_for_getting_and_for_asking_only(String path, String type) {
        Response got = given().get(path);
        Response asked = given().head(path);

        got.then().statusCode(200).contentType(startsWith(type));
        asked.then().statusCode(200).contentType(startsWith(type));
        assertThat(asked.asString()).isEmpty();
        assertThat(got.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/archive", "/editions/evening-sheet/atom.xml", "/api/v1/issues", "/api/v1/editions"})
    void who_has_it_already_is_not_sent_it_again(String path) {
        String tag = given().get(path).header("ETag");
        String zipped = given().header("Accept-Encoding", "gzip").get(path).header("ETag");

        assertThat(tag).isNotNull().doesNotStartWith("W/");
        for (String known : List.of(tag, zipped, "\"other\", " + tag, "*")) {
            given().header("If-None-Match", known).get(path).then().statusCode(304);
        }
        given().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
    }

    @Test
    void a_feed_is_negotiated_and_its_ids_are_those_of_every_format() {
        String id = given().header("Accept", "application/feed+json")
                .get("/editions/evening-sheet/feed")
                .then()
                .contentType(startsWith("application/feed+json"))
                .body("items", hasSize(2))
                .extract()
                .jsonPath()
                .getString("items[0].id");

        given().get("/editions/evening-sheet/atom.xml").then().body(containsString("<id>" + id + "</id>"));
        given().get("/editions/evening-sheet/rss.xml").then().body(containsString("isPermaLink=\"false\">" + id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/nowhere/at/all",
                "/stories/nothing",
                "/stories/00000000-0000-0000-0000-000000000000",
                "/issues/nothing",
                "/editions/evening-sheet/feed.pdf",
                "/schemas/..%2fapplication.properties",
                "/attic.css"
            })
    void what_is_not_there_is_a_problem_or_a_page(String path) {
        asked(path, "application/json")
                .then()
                .statusCode(404)
                .contentType(startsWith("application/problem+json"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body("status", equalTo(404));
        asked(path, "text/html").then().statusCode(404).contentType(startsWith("text/html"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/editions/morning",
                "/archive/1999-01",
                "/archive/yesterday",
                "/subscribe/confirm/1",
                "/unsubscribe/1"
            })
    void a_page_that_is_not_there_is_missing_for_readers_and_not_acceptable_for_machines(String path) {
        asked(path, "text/html").then().statusCode(404).contentType(startsWith("text/html"));
        asked(path, "application/json").then().statusCode(406).contentType(startsWith("application/problem+json"));
    }

    private static Response asked(String path, String accepted) {
        return given().header("Accept", accepted).urlEncodingEnabled(false).get(path);
    }

    /** Every operation of the API's own description that is no reading, and what is operators' to read. */
    @Test
    void nothing_is_changed_without_the_operators_key() {
        Map<String, Map<String, Object>> paths =
                given().get("/q/openapi?format=json").jsonPath().getMap("paths");
        int asked = 0;
        for (var path : paths.entrySet()) {
            for (String method : path.getValue().keySet()) {
                boolean reading = method.equals("get") || method.equals("head");
                boolean operators = path.getKey().matches("/api/v1/(desk|hooks|subscribers|letters).*");
                boolean readers = path.getKey().matches("/(subscribe|unsubscribe).*");
                if (reading && !operators || readers) {
                    continue;
                }
                asked++;
                String url = path.getKey().replaceAll("\\{[a-z]+}", "1");
                given().contentType("application/json")
                        .body("{}")
                        .request(method, url)
                        .then()
                        .statusCode(401);
                given().header("X-Api-Key", "wrong")
                        .contentType("application/json")
                        .body("{}")
                        .request(method, url)
                        .then()
                        .statusCode(401)
                        .contentType("application/problem+json");
            }
        }
        assertThat(asked).isGreaterThanOrEqualTo(16);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ada", "ada@mail.example\r\nBcc: x@mail.example"})
    void an_address_that_is_none_is_refused(String address) {
        given().formParam("edition", "evening-sheet")
                .formParam("address", address)
                .post("/subscribe")
                .then()
                .statusCode(400);
    }
}
