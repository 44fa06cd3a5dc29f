package newsroom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import newsroom.testkit.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests as no browser writes them, over a bare socket, so that nobody puts them right on the way. */
@QuarkusTest
@QuarkusTestResource(value = Ground.class, initArgs = @ResourceArg(name = "service", value = "publish"))
class HostileRequestsIT {

    private static final List<String> PLACES = List.of("/issues/", "/schemas/", "/fonts/", "/stories/", "/editions/evening-sheet/");

    static Stream<String> traversals() {
        List<String> ups = List.of(
                "../../../../etc/passwd",
                "..%2f..%2f..%2fetc%2fpasswd",
                "%2e%2e/%2e%2e/etc/passwd",
                "..%252f..%252fetc/passwd",
                "....//....//etc/passwd",
                "..;/..;/q/dev",
                "..\\..\\application.properties",
                "%00/etc/passwd",
                "x%00.html",
                "%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd",
                "file:///etc/passwd",
                "a".repeat(3000));
        return PLACES.stream().flatMap(place -> ups.stream().map(up -> place + up));
    }

    @ParameterizedTest
    @MethodSource("traversals")
    void no_path_leads_out_of_what_is_published(String path) throws IOException {
        Answer answer = ask("GET", path, "");

        assertThat(answer.status).isBetween(300, 499);
        assertThat(answer.body).doesNotContain("root:", "quarkus.", "jdbc:");
    }

    static Stream<String> methods() {
        return Stream.of("PUT", "DELETE", "PATCH", "POST", "TRACE", "CONNECT", "PROPFIND", "get", "FOO")
                .flatMap(method -> Stream.of("/", "/archive", "/api/v1/issues", "/search?q=x").map(path -> method + " " + path));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void a_method_that_is_no_reading_changes_nothing_and_breaks_nothing(String line) throws IOException {
        String[] parts = line.split(" ");

        assertThat(ask(parts[0], parts[1], "").status).isBetween(400, 501).isNotEqualTo(500);
    }

    static Stream<String> queries() {
        return Stream.of(
                "/api/v1/issues?limit=-1",
                "/api/v1/issues?limit=0",
                "/api/v1/issues?limit=2147483648",
                "/api/v1/issues?limit=abc",
                "/api/v1/issues?cursor=%00",
                "/api/v1/issues?cursor=" + "A".repeat(2000),
                "/api/v1/issues?cursor=%27%3B%20drop%20table%20issue%3B--",
                "/api/v1/issues?edition=%27%20or%201=1",
                "/api/v1/search?q=" + "%28".repeat(500),
                "/api/v1/search?q=%27%3A%2A%26%21%7C",
                "/api/v1/search?q=%00",
                "/api/v1/search?q=a&in=everything",
                "/api/v1/search?q=" + "a+".repeat(1500),
                "/archive/9999-99",
                "/archive/-1",
                "/api/v1/stories/not-a-uuid",
                "/api/v1/stories/00000000-0000-0000-0000-000000000000%0d%0aSet-Cookie:a=b");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void a_question_asked_wrongly_is_answered_and_puts_no_line_into_a_head(String path) throws IOException {
        Answer answer = ask("GET", path, "");

        assertThat(answer.status).isBetween(200, 499);
        assertThat(answer.head).doesNotContain("set-cookie");
    }

    static Stream<String> headers() {
        return Stream.of(
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Proto: evil.example",
                "Forwarded: host=evil.example;proto=https",
                "X-Original-URL: /api/v1/desk/editions",
                "X-Rewrite-URL: /api/v1/desk/editions",
                "X-HTTP-Method-Override: DELETE",
                "Origin: https://evil.example",
                "If-None-Match: " + "\"x\",".repeat(500),
                "If-None-Match: W/\"",
                "If-Modified-Since: yesterday",
                "Range: bytes=0-,0-,0-,0-,0-,0-",
                "Range: bytes=-1-2",
                "Accept: " + "text/html;q=0.1,".repeat(300) + "*/*",
                "Accept: text",
                "Accept-Encoding: gzip;q=evil, br, *;q=0",
                "Content-Type: application/xml",
                "Cookie: " + "a=b; ".repeat(500),
                "Authorization: Bearer",
                "Authorization: Bearer " + "k".repeat(4000),
                "Transfer-Encoding: chunked, identity");
    }

    @ParameterizedTest
    @MethodSource("headers")
    void no_header_leads_elsewhere_or_opens_what_is_shut(String header) throws IOException {
        Answer page = ask("GET", "/", header);
        Answer operators = ask("GET", "/api/v1/desk/editions", header);
        Answer configuration = ask("GET", "/api/v1/configuration", header);

        assertThat(page.status).isBetween(200, 499);
        assertThat(page.head).doesNotContain("access-control-allow-origin", "location: http");
        assertThat(page.body).doesNotContain("evil.example");
        assertThat(operators.status).isBetween(400, 499);
        assertThat(configuration.status).isBetween(400, 499);
    }

    @Test
    void a_body_that_is_too_large_or_too_deep_is_refused() throws IOException {
        String large = "x".repeat(100 * 1024);
        String deep = "[".repeat(20_000);

        assertThat(send("POST /subscribe HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type:"
                                + " application/x-www-form-urlencoded\r\nContent-Length: " + large.length() + "\r\n\r\n" + large)
                        .status)
                .isEqualTo(413);
        assertThat(send("POST /api/v1/hooks HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type:"
                                + " application/json\r\nContent-Length: " + deep.length() + "\r\n\r\n" + deep)
                        .status)
                .isEqualTo(401);
    }

    private static Answer ask(String method, String path, String header) throws IOException {
        return send(method + " " + path + " HTTP/1.1\r\nHost: news.example\r\nConnection: close\r\n"
                + (header.isEmpty() ? "" : header + "\r\n") + (method.equals("POST") ? "Content-Length: 0\r\n" : "") + "\r\n");
    }

    private static Answer send(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return Answer.of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private record Answer(int status, String head, String body) {
        static Answer of(String text) {
            int end = text.indexOf("\r\n\r\n");
            assertThat(end).as("an answer with a head: " + text).isPositive();
            return new Answer(
                    Integer.parseInt(text.substring(9, 12)),
                    text.substring(0, end).toLowerCase(Locale.ROOT),
                    text.substring(end + 4));
        }
    }
}
