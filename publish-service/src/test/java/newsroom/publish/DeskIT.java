package newsroom.publish;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import newsroom.contracts.Topics;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.contracts.issue.IssuePublished;
import newsroom.testkit.Ground;
import newsroom.wire.EventCodec;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operator does at the desk: look, stop, look again, correct. */
@QuarkusTest
@QuarkusTestResource(value = Ground.class, initArgs = @ResourceArg(name = "service", value = "publish"))
@QuarkusTestResource(Outside.class)
class DeskIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String EDITION = "/api/v1/desk/editions/office-sheet";
    private static final String FRIDAY = "office-sheet-2026-03-13";
    private static final String ISSUE = "/api/v1/desk/issues/" + FRIDAY;

    private final Wire wire =
            new Wire(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class), "summarize-service");

    /** Before each, because only then it is known where the service answers; said again it does nothing. */
    @BeforeEach
    void two_days_pass() {
        wire.say(Topics.CLUSTERS_SUMMARIZED, PublishedIssuesKafkaIT.TWO_DAYS);
        await().atMost(PATIENCE)
                .until(() -> given().get("/issues/" + FRIDAY + ".json").statusCode() == 200);
    }

    @Test
    void the_open_issue_is_previewed_in_every_format_and_stays_open() {
        operator()
                .get(EDITION + "/preview")
                .then()
                .statusCode(200)
                .body("issue.id", equalTo("office-sheet-2026-03-14"));
        for (String type : List.of("text/html", "text/markdown", "text/plain")) {
            operator()
                    .header("Accept", type)
                    .get(EDITION + "/preview")
                    .then()
                    .statusCode(200)
                    .contentType(startsWith(type))
                    .header("Cache-Control", "no-store")
                    .body(containsString("Storm warning lifted"));
        }
        given().get("/issues/office-sheet-2026-03-14.json").then().statusCode(404);
    }

    @Test
    void what_an_operator_was_shown_is_shown_to_nobody_else() {
        operator().get(EDITION + "/preview").then().statusCode(200);
        operator().get("/api/v1/desk/editions").then().statusCode(200);

        given().get(EDITION + "/preview").then().statusCode(401);
        given().get("/api/v1/desk/editions").then().statusCode(401);
    }

    @Test
    void an_edition_is_paused_once_with_a_reason_and_resumed_once() {
        operator()
                .contentType("application/json")
                .body(Map.of())
                .put(EDITION + "/pause")
                .then()
                .statusCode(400);
        pause("The press is being cleaned.").then().statusCode(200);
        pause("Again.").then().statusCode(200).body("because", equalTo("The press is being cleaned."));
        operator()
                .get("/api/v1/desk/editions")
                .then()
                .body("find { it.edition == 'office-sheet' }.pause.because", equalTo("The press is being cleaned."))
                .body("find { it.edition == 'office-sheet' }.events", greaterThan(0));

        operator().delete(EDITION + "/pause").then().statusCode(204);
        operator().delete(EDITION + "/pause").then().statusCode(404);
        operator()
                .contentType("application/json")
                .body(Map.of("because", "None."))
                .put("/api/v1/desk/editions/nowhere/pause")
                .then()
                .statusCode(404);
    }

    @Test
    void what_an_issue_left_out_is_told_with_its_reason() {
        operator()
                .get("/api/v1/desk/issues/office-sheet-2026-03-12/left-out")
                .then()
                .statusCode(200)
                .body("reason", hasItem("below_score"))
                .body("because", hasItem("1 of ten, and the edition asks for 3"));
        operator()
                .get("/api/v1/desk/issues/office-sheet-1999-01-01/left-out")
                .then()
                .statusCode(404);
    }

    @Test
    void a_correction_is_seen_first_then_made_and_told_wherever_the_issue_is_read() {
        String url = "/editions/office-sheet/feed.json";
        String before = given().get(url).jsonPath().getString("items[0].date_modified");
        operator().get(ISSUE + "/rebuild").then().statusCode(200).body("changes", empty());
        correct("Nothing.").then().statusCode(409).contentType("application/problem+json");
        correct(" ").then().statusCode(400);

        reword();
        await().atMost(PATIENCE)
                .untilAsserted(() -> operator()
                        .get(ISSUE + "/rebuild")
                        .then()
                        .body("revision", equalTo(1))
                        .body("changes", hasItem(containsString("The keeper served for 61 years."))));
        given().get("/issues/" + FRIDAY + ".json").then().body("revision", equalTo(1));

        correct("The keeper served for 61 years; we had left it out.")
                .then()
                .statusCode(201)
                .header("Location", containsString("/issues/" + FRIDAY))
                .body("revision", equalTo(2));
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/issues/" + FRIDAY + ".html")
                        .then()
                        .body(containsString("(revision 2): The keeper served for 61 years; we had left it out.")));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(given().get(url).jsonPath().getString("items[0].date_modified"))
                        .isGreaterThan(before));
        await().atMost(PATIENCE).until(() -> revisionsOnTheTopic().equals(List.of(1, 2)));
        given().get(url).then().body("items.id", hasSize(2));

        String tunnel = Harbour.cluster("tunnel").value().toString();
        operator()
                .contentType("application/json")
                .body(Map.of("note", "There is no tunnel.", "without", List.of(tunnel)))
                .post(ISSUE + "/corrections")
                .then()
                .statusCode(201)
                .body("revision", equalTo(3))
                .body("changes", hasItem("top stories: - Tunnel opens beneath fjord"));
        operator()
                .get(ISSUE + "/left-out")
                .then()
                .body("find { it.cluster == '" + tunnel + "' }.reason", equalTo("withdrawn"));
        operator().get(ISSUE + "/rebuild").then().body("revision", equalTo(3)).body("changes", empty());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                given().get("/issues/" + FRIDAY + ".txt").asString())
                        .contains("(revision 3): There is no tunnel.")
                        .doesNotContain("Tunnel opens"));
    }

    @Test
    void only_a_story_that_the_issue_has_can_be_taken_out_of_it() {
        operator()
                .queryParam("without", "00000000-0000-0000-0000-000000000000")
                .get(ISSUE + "/rebuild")
                .then()
                .statusCode(400)
                .body("detail", containsString("has no story"));
        operator()
                .queryParam("without", "nonsense")
                .get(ISSUE + "/rebuild")
                .then()
                .statusCode(400);
        operator()
                .contentType("application/json")
                .body(Map.of("note", "Gone.", "without", List.of("00000000-0000-0000-0000-000000000000")))
                .post(ISSUE + "/corrections")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void every_operation_of_the_desk_is_described() {
        given().get("/q/openapi?format=json")
                .then()
                .body(
                        "paths.keySet()",
                        hasItems(
                                "/api/v1/desk/editions",
                                "/api/v1/desk/editions/{edition}/preview",
                                "/api/v1/desk/editions/{edition}/pause",
                                "/api/v1/desk/issues/{id}/left-out",
                                "/api/v1/desk/issues/{id}/rebuild",
                                "/api/v1/desk/issues/{id}/corrections"));
    }

    private void reword() {
        ClusterSummarized first = PublishedIssuesKafkaIT.TWO_DAYS.get(4);
        wire.say(
                Topics.CLUSTERS_SUMMARIZED,
                List.of(Harbour.happening("lighthouse")
                        .headline("Lighthouse keeper retires at ninety")
                        .summary("The keeper served for 61 years.")
                        .revision(2)
                        .at(first.sequence(), first.asOf())));
    }

    private List<Integer> revisionsOnTheTopic() {
        return wire.read(Topics.ISSUES_PUBLISHED).stream()
                .map(record -> EventCodec.decode(record, IssuePublished.TYPE, IssuePublished.class))
                .filter(event -> event.issue().id().equals(FRIDAY))
                .map(event -> event.issue().revision())
                .distinct()
                .toList();
    }

    private static io.restassured.response.Response pause(String because) {
        return operator()
                .contentType("application/json")
                .body(Map.of("because", because))
                .put(EDITION + "/pause");
    }

    private static io.restassured.response.Response correct(String note) {
        return operator()
                .contentType("application/json")
                .body(Map.of("note", note))
                .post(ISSUE + "/corrections");
    }

    private static RequestSpecification operator() {
        return given().header("X-Api-Key", Outside.OPERATORS_KEY);
    }
}
