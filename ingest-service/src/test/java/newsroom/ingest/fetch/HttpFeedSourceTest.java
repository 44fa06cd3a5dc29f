package newsroom.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import newsroom.ingest.feed.FeedState;
import newsroom.ingest.feed.Fetched;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real server on this machine; no framework. */
class HttpFeedSourceTest {

    private static final Instant NOON = Instant.parse("2026-03-13T12:00:00Z");
    private static final FeedState UNVISITED = FeedState.unvisited("Merrow Gazette", NOON);

    private final HttpFeedSource source = new HttpFeedSource(new AddressGuard(true), Clock.fixed(NOON, ZoneOffset.UTC));
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void a_feed_comes_with_its_validators() {
        answer("/feed", 200, "news", Map.of("ETag", "W/\"v1\"", "Last-Modified", "Fri, 13 Mar 2026 11:00:00 GMT"));

        Fetched.Fresh fresh = (Fetched.Fresh) source.fetch(url("/feed"), UNVISITED);

        assertThat(new String(fresh.body(), StandardCharsets.UTF_8)).isEqualTo("news");
        assertThat(fresh.etag()).isEqualTo("W/\"v1\"");
        assertThat(fresh.lastModified()).isEqualTo("Fri, 13 Mar 2026 11:00:00 GMT");
    }

    @Test
    void validators_go_back_byte_for_byte_and_nothing_new_is_no_body() {
        server.createContext("/feed", exchange -> {
            boolean known = "W/\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "yesterday-ish".equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            send(exchange, known ? 304 : 500, new byte[0]);
        });

        Fetched answer = source.fetch(
                url("/feed"), new FeedState("Merrow Gazette", "W/\"v1\"", "yesterday-ish", NOON, NOON, null, 0));

        assertThat(answer).isEqualTo(new Fetched.Unchanged());
    }

    @Test
    void a_packed_feed_is_unpacked() {
        server.createContext("/feed", exchange -> {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                out.write("news".getBytes(StandardCharsets.UTF_8));
            }
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            send(exchange, 200, packed.toByteArray());
        });

        Fetched.Fresh fresh = (Fetched.Fresh) source.fetch(url("/feed"), UNVISITED);

        assertThat(new String(fresh.body(), StandardCharsets.UTF_8)).isEqualTo("news");
    }

    @Test
    void a_bomb_is_put_down_in_time() {
        server.createContext("/feed", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                byte[] zeros = new byte[1024 * 1024];
                for (int i = 0; i < 32; i++) {
                    out.write(zeros);
                }
            }
            send(exchange, 200, packed.toByteArray());
        });

        assertThat(failure("/feed").code()).isEqualTo("TOO_LARGE");
    }

    @Test
    void a_coding_that_we_did_not_ask_for_is_a_failure() {
        answer("/feed", 200, "news", Map.of("Content-Encoding", "br"));

        assertThat(failure("/feed").code()).isEqualTo("ENCODING_UNSUPPORTED");
    }

    @Test
    void a_server_may_ask_for_time() {
        answer("/feed", 503, "", Map.of("Retry-After", "7200"));

        assertThat(failure("/feed").code()).isEqualTo("HTTP_503");
        assertThat(failure("/feed").retryAfter()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void a_feed_that_moved_is_followed() {
        answer("/old", 301, "", Map.of("Location", "/new"));
        answer("/new", 200, "news", Map.of());

        assertThat(source.fetch(url("/old"), UNVISITED)).isInstanceOf(Fetched.Fresh.class);
    }

    @Test
    void a_feed_that_runs_in_circles_is_let_go() {
        answer("/loop", 302, "", Map.of("Location", "/loop"));

        assertThat(failure("/loop").code()).isEqualTo("REDIRECT_LIMIT");
    }

    @Test
    void a_feed_that_sends_us_to_files_is_not_followed() {
        answer("/trap", 302, "", Map.of("Location", "file:///etc/passwd"));

        assertThat(failure("/trap").code()).isEqualTo("URL_FORBIDDEN");
    }

    @Test
    void a_redirect_that_is_no_address_is_a_failure_and_no_surprise() {
        answer("/trap", 302, "", Map.of("Location", "http://exa mple/^"));

        assertThat(source.fetch(url("/trap"), UNVISITED)).isInstanceOf(Fetched.Failed.class);
    }

    @Test
    void private_addresses_are_not_asked_unless_allowed() {
        answer("/feed", 200, "secret", Map.of());
        HttpFeedSource careful = new HttpFeedSource(new AddressGuard(false), Clock.fixed(NOON, ZoneOffset.UTC));

        Fetched answer = careful.fetch(url("/feed"), UNVISITED);

        assertThat(answer).isInstanceOf(Fetched.Failed.class);
        assertThat(((Fetched.Failed) answer).code()).isEqualTo("URL_FORBIDDEN");
    }

    @Test
    void nobody_at_home_is_a_failure_and_no_surprise() {
        int port = server.getAddress().getPort();
        server.stop(0);

        Fetched answer = source.fetch(URI.create("http://127.0.0.1:" + port + "/feed"), UNVISITED);

        assertThat(((Fetched.Failed) answer).code()).isEqualTo("UNREACHABLE");
    }

    private Fetched.Failed failure(String path) {
        Fetched answer = source.fetch(url(path), UNVISITED);
        assertThat(answer).isInstanceOf(Fetched.Failed.class);
        return (Fetched.Failed) answer;
    }

    private URI url(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void answer(String path, int status, String body, Map<String, String> headers) {
        server.createContext(path, exchange -> {
            headers.forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
            send(exchange, status, body.getBytes(StandardCharsets.UTF_8));
        });
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }
}
