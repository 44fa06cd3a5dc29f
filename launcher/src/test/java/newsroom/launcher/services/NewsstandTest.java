package newsroom.launcher.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewsstandTest {

    private final Map<String, String> answers = new LinkedHashMap<>();
    private final HttpServer publish = server();

    @BeforeEach
    void publish_answers() {
        publish.createContext("/", exchange -> {
            String answer = answers.get(exchange.getRequestURI().toString());
            byte[] body = String.valueOf(answer).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer == null ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        publish.start();
    }

    @AfterEach
    void publish_stops() {
        publish.stop(0);
    }

    @Test
    void issues_of_all_pages_come_oldest_first() {
        answers.put("/api/v1/issues?edition=daily-brief", page("/api/v1/issues?cursor=x", "c", "b"));
        answers.put("/api/v1/issues?cursor=x", page(null, "a"));

        List<Newsstand.Number> all = newsstand("daily-brief").all();

        assertThat(all).extracting(Newsstand.Number::id).containsExactly("a", "b", "c");
    }

    @Test
    void a_bare_cursor_is_asked_with_the_same_edition() {
        answers.put("/api/v1/issues?edition=daily-brief", page("x y", "b"));
        answers.put("/api/v1/issues?edition=daily-brief&cursor=x+y", page(null, "a"));

        assertThat(newsstand("daily-brief").all())
                .extracting(Newsstand.Number::id)
                .containsExactly("a", "b");
    }

    @Test
    void an_issue_is_read_as_text() {
        answers.put("/api/v1/issues?edition=daily-brief", page(null, "a"));
        answers.put("/issues/a.txt", "“Good morning”");
        Newsstand newsstand = newsstand("daily-brief");

        assertThat(newsstand.text(newsstand.all().get(0))).contains("“Good morning”");
    }

    @Test
    void a_service_that_is_away_has_printed_nothing_yet() {
        publish.stop(0);

        assertThat(newsstand("daily-brief").all()).isEmpty();
    }

    @Test
    void counts_that_a_service_does_not_know_are_zero() {
        answers.put("/api/v1/tally", "{\"through\":7,\"surprise\":true}");

        assertThat(new Http().json(publish.getAddress().getPort(), "/api/v1/tally", Tally.class))
                .contains(new Tally(7, 0, Map.of(), 0, 0, 0, 0));
    }

    private Newsstand newsstand(String edition) {
        return new Newsstand(new Http(), publish.getAddress().getPort(), List.of(edition));
    }

    private static String page(@org.jspecify.annotations.Nullable String next, String... ids) {
        String items = java.util.Arrays.stream(ids)
                .map(id -> "{\"id\":\"" + id + "\",\"edition\":\"daily-brief\",\"title\":\"Daily\",\"number\":1,"
                        + "\"date\":\"2026-06-03\",\"href\":\"/issues/" + id + "\"}")
                .collect(java.util.stream.Collectors.joining(","));
        return "{\"items\":[" + items + "],\"next\":" + (next == null ? "null" : "\"" + next + "\"") + "}";
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
