package newsroom.launcher.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import newsroom.launcher.plan.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishDoorTest {

    private static final String ISSUE = "daily-brief-2026-06-03";

    private final List<String> asked = new ArrayList<>();
    private int status = 200;
    private String answer = "";
    private HttpServer publish;
    private PublishDoor door;

    @BeforeEach
    void publish_is_open() throws IOException {
        publish = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        publish.createContext("/", this::answered);
        publish.start();
        door = new PublishDoor(
                URI.create("http://127.0.0.1:" + publish.getAddress().getPort()), "a key");
    }

    @AfterEach
    void publish_closes() {
        publish.stop(0);
    }

    @Test
    void a_dry_run_shows_what_would_change() throws IOException {
        answer = "{\"id\":\"%s\",\"revision\":2,\"changes\":[\"- 210 people\",\"+ 212 people\"]}".formatted(ISSUE);

        Rebuilt rebuilt = door.wouldChange(ISSUE, List.of("one", "two"));

        assertThat(asked)
                .containsExactly("GET /api/v1/desk/issues/" + ISSUE + "/rebuild?without=one&without=two Bearer a key ");
        assertThat(rebuilt).isEqualTo(new Rebuilt(ISSUE, 2, List.of("- 210 people", "+ 212 people")));
    }

    @Test
    void a_correction_carries_its_note() throws IOException {
        status = 201;
        answer =
                ("{\"id\":\"%s\",\"revision\":3,\"at\":\"2026-06-04T08:00:00Z\",\"note\":\"n\",\"changes\":[\"+ 212\"]}")
                        .formatted(ISSUE);

        assertThat(door.correct(ISSUE, "The \"count\" was wrong.", List.of("one"))
                        .revision())
                .isEqualTo(3);
        assertThat(asked)
                .singleElement()
                .asString()
                .isEqualToIgnoringWhitespace(
                        "POST /api/v1/desk/issues/" + ISSUE
                                + "/corrections Bearer a key {\"note\":\"The \\\"count\\\" was wrong.\",\"without\":[\"one\"]}");
    }

    @Test
    void what_publish_refuses_is_told_in_its_words() {
        status = 409;
        answer = "{\"detail\":\"A rebuild would change nothing.\"}";

        assertThatThrownBy(() -> door.correct(ISSUE, "n", List.of()))
                .isInstanceOf(Refused.class)
                .hasMessage("publish says 409: A rebuild would change nothing.");
    }

    @Test
    void a_publish_that_is_away_is_told() {
        publish.stop(0);

        assertThatThrownBy(() -> door.wouldChange(ISSUE, List.of()))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("publish does not answer");
    }

    @Test
    void no_issue_leads_elsewhere() throws IOException {
        answer = "{\"id\":\"x\",\"revision\":1,\"changes\":[]}";

        door.wouldChange("../../editions/daily-brief/pause?x=#", List.of());

        assertThat(asked).singleElement().asString().startsWith("GET /api/v1/desk/issues/..%2F..%2Feditions%2F");
    }

    private void answered(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("Authorization") + " "
                + body.replaceAll("\\s*([{}:])\\s*", "$1"));
        byte[] said = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, said.length);
        exchange.getResponseBody().write(said);
        exchange.close();
    }
}
