package newsroom.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.ingest.web.Answer;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms go past the same guard as questions, and nowhere else than where they are meant to. */
@NullUnmarked
class PostTest {

    private final List<String> got = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private volatile int status = 202;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String type = exchange.getRequestHeaders().getFirst("Content-Type");
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            got.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + type + " " + body);
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void a_form_arrives_as_it_was_meant() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("hub.mode", "subscribe");
        form.put("hub.topic", "https://a.example/f?x=1&y=ü");

        Answer answer = send("http://127.0.0.1:" + port() + "/hub?id=7", allowed(), form);

        assertThat(answer).isInstanceOf(Answer.Body.class);
        assertThat(got)
                .containsExactly("POST /hub?id=7 application/x-www-form-urlencoded"
                        + " hub.mode=subscribe&hub.topic=https%3A%2F%2Fa.example%2Ff%3Fx%3D1%26y%3D%C3%BC");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 307, 308, 400, 500})
    void whatever_is_no_success_is_refused_and_no_redirect_is_followed(int other) {
        status = other;

        assertThat(send("http://127.0.0.1:" + port() + "/hub", allowed(), Map.of("hub.secret", "s3cret")))
                .asInstanceOf(type(Answer.Refused.class))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("HTTP_" + other);
                    assertThat(refused.toString()).doesNotContain("s3cret");
                });
        assertThat(got).hasSize(1);
    }

    @Test
    void no_form_goes_to_a_private_address() {
        assertThat(send("http://127.0.0.1:" + port() + "/hub", List.of(), Map.of("a", "b")))
                .isInstanceOf(Answer.Refused.class);
        assertThat(got).isEmpty();
    }

    private List<String> allowed() {
        return List.of("127.0.0.1:" + port());
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private static Answer send(String url, List<String> allowed, Map<String, String> form) {
        try (GuardedWeb web =
                new GuardedWeb(FetchLimits.STANDARD, AddressPolicy.allowing(allowed), "test", Optional.empty())) {
            return web.send(URI.create(url), form);
        }
    }
}
