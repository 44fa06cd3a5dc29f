package newsroom.publish;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import newsroom.contracts.Topics;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.publish.hooks.HookBook;
import newsroom.publish.hooks.HookBook.Delivery;
import newsroom.testkit.Ground;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** What a receiver of webhooks sees of an issue's life: a print, a crash on the way, a correction. */
@QuarkusTest
@QuarkusTestResource(value = Ground.class, initArgs = @ResourceArg(name = "service", value = "publish"))
@QuarkusTestResource(Outside.class)
class HooksIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String THURSDAY = "office-sheet-2026-03-12";

    private final Wire wire =
            new Wire(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class), "summarize-service");

    @Inject
    AgroalDataSource database;

    @Inject
    HookBook book;

    @Test
    void a_crash_on_the_way_repeats_the_id_and_a_correction_comes_under_its_own() throws Exception {
        wire.say(Topics.CLUSTERS_SUMMARIZED, PublishedIssuesKafkaIT.TWO_DAYS);
        await().atMost(PATIENCE)
                .until(() -> given().get("/issues/" + THURSDAY + ".json").statusCode() == 200);
        String hook = register();
        try {
            Outside.CALLS.clear();
            Outside.NEXT_STATUS.set(503);
            printedNow();
            await().atMost(PATIENCE).until(() -> !calls().isEmpty());
            await().atMost(PATIENCE).until(this::aProcessTakesItInHandAndDies);
            await().atMost(PATIENCE).until(() -> calls().size() == 2);

            correct();
            await().atMost(PATIENCE).until(() -> calls().size() == 3);

            List<Outside.Call> calls = calls();
            assertThat(calls.get(1).id()).isEqualTo(calls.get(0).id());
            assertThat(calls.get(2).id()).isNotEqualTo(calls.get(0).id());
            assertThat(calls).extracting(HooksIT::revision).containsExactly(1, 1, 2);
            assertThat(calls.get(2).body()).contains("It weighed 90 tonnes; we had left that out.");
            await().atMost(PATIENCE)
                    .untilAsserted(() -> operator()
                            .get("/api/v1/hooks/" + hook + "/deliveries")
                            .then()
                            .body("id", hasSize(2))
                            .body("find { it.revision == 1 }.attempts.status", equalTo(Arrays.asList(503, 204)))
                            .body("find { it.revision == 2 }.attempts.status", equalTo(List.of(204)))
                            .body("find { it.revision == 2 }.state", equalTo("DONE"))
                            .body(
                                    "find { it.revision == 2 }.id",
                                    equalTo(calls.get(2).id())));
        } finally {
            operator().delete("/api/v1/hooks/" + hook);
        }
    }

    private static String register() {
        return operator()
                .contentType("application/json")
                .body(Map.of("url", Outside.receiverUrl(), "editions", List.of("office-sheet")))
                .post("/api/v1/hooks")
                .jsonPath()
                .getString("hook.id");
    }

    /** Takes the delivery that waits for its second attempt, for two seconds, and never settles it. */
    private boolean aProcessTakesItInHandAndDies() {
        Instant now = Instant.now();
        List<Delivery> taken = book.take(now.plus(Duration.ofHours(1)), now.plusSeconds(2), 100);
        return taken.stream().anyMatch(delivery -> delivery.issue().equals(THURSDAY));
    }

    private void correct() {
        ClusterSummarized crane = PublishedIssuesKafkaIT.TWO_DAYS.get(1);
        wire.say(
                Topics.CLUSTERS_SUMMARIZED,
                List.of(Harbour.happening("crane")
                        .headline("Crane topples over quay seven")
                        .summary("The crane weighed 90 tonnes.")
                        .revision(2)
                        .at(crane.sequence(), crane.asOf())));
        await().atMost(PATIENCE)
                .untilAsserted(() -> operator()
                        .get("/api/v1/desk/issues/" + THURSDAY + "/rebuild")
                        .then()
                        .body("changes", hasItem(containsString("The crane weighed 90 tonnes."))));
        operator()
                .contentType("application/json")
                .body(Map.of("note", "It weighed 90 tonnes; we had left that out."))
                .post("/api/v1/desk/issues/" + THURSDAY + "/corrections")
                .then()
                .statusCode(201);
    }

    private static List<Outside.Call> calls() {
        return Outside.CALLS.stream()
                .filter(call -> call.body().contains(THURSDAY))
                .toList();
    }

    private static int revision(Outside.Call call) {
        return JsonPath.from(call.body()).getInt("data.revision");
    }

    private void printedNow() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update issue set revised_at = now() where name = '" + THURSDAY + "'");
        }
    }

    private static RequestSpecification operator() {
        return given().header("X-Api-Key", Outside.OPERATORS_KEY);
    }
}
