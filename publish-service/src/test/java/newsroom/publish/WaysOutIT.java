package newsroom.publish;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.contracts.Topics;
import newsroom.publish.hooks.Signature;
import newsroom.publish.letters.LetterBox;
import newsroom.testkit.Ground;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An issue leaves the house: by e-mail to those who said yes twice, and to hooks with a signature. */
@QuarkusTest
@QuarkusTestResource(value = Ground.class, initArgs = @ResourceArg(name = "service", value = "publish"))
@QuarkusTestResource(Outside.class)
class WaysOutIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern YES = Pattern.compile("/subscribe/confirm/[0-9a-f-]{36}");
    private static final Pattern LEAVE = Pattern.compile("/unsubscribe/[0-9a-f-]{36}");

    @Inject
    AgroalDataSource database;

    @Inject
    LetterBox box;

    /** Before each, because only then it is known where the service answers; said again it does nothing. */
    @BeforeEach
    void two_days_pass() {
        new Wire(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class), "summarize-service")
                .say(Topics.CLUSTERS_SUMMARIZED, PublishedIssuesKafkaIT.TWO_DAYS);
        await().atMost(PATIENCE)
                .until(() ->
                        given().get("/issues/evening-sheet-2026-03-13.json").statusCode() == 200);
    }

    @Test
    void an_issue_goes_to_who_said_yes_once_and_can_be_left_with_one_click() throws Exception {
        given().formParam("edition", "evening-sheet")
                .formParam("address", "ada@mail.example")
                .post("/subscribe")
                .then()
                .statusCode(200);
        MimeMessage question = awaited("ada@mail.example", 1).get(0);
        String yes = found(YES, question);
        printedNow("evening-sheet-2026-03-12");
        given().get(yes).then().statusCode(200);
        assertThat(state("ada@mail.example"))
                .as("opening the address changes nothing")
                .isEqualTo("ASKED");

        given().post(yes).then().statusCode(200);
        printedNow("evening-sheet-2026-03-13");
        MimeMessage issue = awaited("ada@mail.example", 2).get(1);

        assertThat(issue.getSubject()).startsWith("Evening Sheet No. 2: ");
        assertThat(issue.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(issue.getHeader("Message-ID")[0]).startsWith("<evening-sheet-2026-03-13.");
        assertThat(issue.getSize()).isLessThan(2 * 102 * 1024);
        String leave = found(LEAVE, issue);
        assertThat(issue.getHeader("List-Unsubscribe")[0]).contains(leave);
        given().formParam("List-Unsubscribe", "One-Click").post(leave).then().statusCode(200);
        assertThat(state("ada@mail.example")).isEqualTo("LEFT");
        assertThat(received("ada@mail.example")).hasSize(2);
    }

    @Test
    void of_many_replicas_that_want_a_letter_one_gets_it() throws Exception {
        Instant now = Instant.now();
        // Due in an hour, so that nobody else comes for it.
        long letter = letterDue(now.plusSeconds(3600));
        Callable<Boolean> replica = () ->
                box.take(letter, now.plusSeconds(3601), now.plusSeconds(7200)).isPresent();
        ExecutorService replicas = Executors.newFixedThreadPool(8);

        long taken = replicas.invokeAll(Collections.nCopies(8, replica)).stream()
                .filter(WaysOutIT::won)
                .count();
        replicas.shutdown();

        assertThat(taken).isEqualTo(1);
    }

    @Test
    void a_hook_is_told_with_a_signature_again_after_a_failure_and_the_log_says_so() throws Exception {
        Outside.CALLS.clear();
        Outside.NEXT_STATUS.set(503);
        var registered = operator()
                .contentType("application/json")
                .body(Map.of("url", Outside.receiverUrl(), "editions", List.of("evening-sheet")))
                .post("/api/v1/hooks");
        registered.then().statusCode(201);
        String secret = registered.jsonPath().getString("secret");
        String id = registered.jsonPath().getString("hook.id");

        printedNow("evening-sheet-2026-03-13");
        await().atMost(PATIENCE).until(() -> Outside.CALLS.size() >= 2);

        Outside.Call first = Outside.CALLS.get(0);
        Outside.Call second = Outside.CALLS.get(1);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.signature())
                .isEqualTo(Signature.of(
                        secret,
                        second.id(),
                        Instant.ofEpochSecond(Long.parseLong(second.timestamp())),
                        second.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(second.body()).contains("\"type\":\"newsroom.issue.published.v1\"", "evening-sheet-2026-03-13");
        await().atMost(PATIENCE)
                .untilAsserted(() -> operator()
                        .get("/api/v1/hooks/" + id + "/deliveries")
                        .then()
                        .body("[0].state", equalTo("DONE"))
                        .body("[0].attempts.status", equalTo(Arrays.asList(503, 204))));
        operator().delete("/api/v1/hooks/" + id).then().statusCode(204);
    }

    @Test
    void a_hook_to_the_inside_of_the_house_is_refused() {
        for (String url : List.of("http://localhost:5432/", "https://user@hooks.example/", "gopher://hooks.example/")) {
            operator()
                    .contentType("application/json")
                    .body(Map.of("url", url))
                    .post("/api/v1/hooks")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void operators_see_who_subscribes_but_no_token() {
        given().formParam("edition", "evening-sheet")
                .formParam("address", "eva@mail.example")
                .post("/subscribe")
                .then()
                .statusCode(200);

        String subscribers = operator()
                .get("/api/v1/subscribers?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(subscribers).contains("eva@mail.example").doesNotContain("token");
    }

    private static RequestSpecification operator() {
        return given().header("Authorization", "Bearer " + Outside.OPERATORS_KEY);
    }

    private static boolean won(Future<Boolean> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void printedNow(String issue) throws SQLException {
        sql("update issue set closed_at = now(), revised_at = now() where name = '" + issue + "'");
    }

    private long letterDue(Instant due) throws SQLException {
        sql("insert into subscriber(edition, address, state, asked_at, confirmed_at)"
                + " values ('evening-sheet', 'eve@mail.example', 'CONFIRMED', now(), now() + interval '9 days')");
        return number("insert into letter(subscriber_id, about, state, due_at) select id, 'x', 'READY', timestamptz '"
                + due + "' from subscriber where address = 'eve@mail.example' returning id");
    }

    private String state(String address) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var result = statement.executeQuery("select state from subscriber where address = '" + address + "'")) {
            result.next();
            return result.getString(1);
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static List<MimeMessage> awaited(String address, int count) {
        return await().atMost(PATIENCE).until(() -> received(address), messages -> messages.size() >= count);
    }

    private static List<MimeMessage> received(String address) {
        return Arrays.stream(Outside.mail().getReceivedMessages())
                .filter(message ->
                        GreenMailUtil.getAddressList(recipients(message)).contains(address))
                .toList();
    }

    private static Address[] recipients(MimeMessage message) {
        try {
            return message.getAllRecipients();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String found(Pattern pattern, MimeMessage message) throws Exception {
        Matcher matcher = pattern.matcher(text(message.getContent()));
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }

    private static String text(Object content) throws Exception {
        if (content instanceof Multipart parts) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                text.append(text(parts.getBodyPart(i).getContent()));
            }
            return text.toString();
        }
        return content.toString();
    }
}
