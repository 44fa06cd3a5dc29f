package newsroom.publish;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import newsroom.testkit.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A9 over a bare socket: requests that no client of a library sends. None is a 5xx, none hears more than it may. */
@QuarkusTest
@QuarkusTestResource(value = Ground.class, initArgs = @ResourceArg(name = "service", value = "publish"))
@QuarkusTestResource(Outside.class)
class OddRequestsIT {

    private static final String HOST = "Host: localhost\r\n";
    private static final String END = "Connection: close\r\n\r\n";

    static Stream<String> paths() {
        return Stream.of(
                "/../../../../etc/passwd",
                "/..%2f..%2f..%2fetc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/fonts/../../application.properties",
                "/fonts/..%2f..%2fapplication.properties",
                "/fonts/%2e%2e%5c%2e%2e%5capplication.properties",
                "/fonts/..;/..;/application.properties",
                "//etc/passwd",
                "/issues/..%2f..%2fapplication.properties",
                "/issues/%00.html",
                "/issues/a%0d%0aSet-Cookie:%20x=y",
                "/shows/..%2f..%2f..%2fetc%2fpasswd",
                "/api/v1/issues/%2e%2e/configuration",
                "/api/v1/issues?limit=999999999999999999999",
                "/api/v1/issues?cursor=" + "A".repeat(3_000),
                "/api/v1/search?q=%ff%fe",
                "/api/v1/search?q=" + "%25".repeat(900),
                "/META-INF/MANIFEST.MF",
                "/application.properties",
                "/.git/config");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void a_path_leads_nowhere_it_should_not(String path) throws IOException {
        String answer = ask("GET " + path + " HTTP/1.1\r\n" + HOST + END);

        assertThat(status(answer)).as(answer).isBetween(200, 499);
        assertThat(answer).doesNotContain("root:x:", "quarkus.datasource", "Manifest-Version", "\nSet-Cookie");
    }

    static Stream<String> broken() {
        return Stream.of(
                "GET / HTTP/1.1\r\n" + END,
                "GET / HTTP/9.9\r\n" + HOST + END,
                "G\u0000T / HTTP/1.1\r\n" + HOST + END,
                "BREW / HTTP/1.1\r\n" + HOST + END,
                "TRACE / HTTP/1.1\r\n" + HOST + "Cookie: secret=1\r\n" + END,
                "CONNECT evil.example:443 HTTP/1.1\r\n" + HOST + END,
                "GET http://evil.example/ HTTP/1.1\r\n" + HOST + END,
                "GET / HTTP/1.1\r\nHost: evil.example\r\nHost: localhost\r\n" + END,
                "GET / HTTP/1.1\r\nHost: evil.example/<script>\r\n" + END,
                "GET / HTTP/1.1\r\n" + HOST + "X: " + "a".repeat(70_000) + "\r\n" + END,
                "GET / HTTP/1.1\r\n" + HOST + "a: b\r\n".repeat(5_000) + END,
                "GET /" + "a".repeat(40_000) + " HTTP/1.1\r\n" + HOST + END,
                "GET / HTTP/1.1\r\n" + HOST + "Accept: " + "text/html,".repeat(700) + "\r\n" + END,
                "GET / HTTP/1.1\r\n" + HOST + "If-None-Match: \"" + "x".repeat(6_000) + "\r\n" + END,
                "GET / HTTP/1.1\r\n" + HOST + "If-Modified-Since: the day after\r\n" + END,
                "GET / HTTP/1.1\r\n" + HOST + "Range: bytes=9-1,-5,99999999999999999999-\r\n" + END,
                "GET / HTTP/1.1\r\n" + HOST + "Accept-Encoding: gzip;q=NaN, br;q=9\r\n" + END,
                "POST /api/v1/subscriptions HTTP/1.1\r\n" + HOST + "Content-Length: -1\r\n" + END,
                "POST /api/v1/subscriptions HTTP/1.1\r\n" + HOST + "Content-Length: 5\r\nContent-Length: 6\r\n" + END
                        + "abcde",
                "POST /api/v1/subscriptions HTTP/1.1\r\n" + HOST + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n"
                        + END + "0\r\n\r\nGET /q/metrics HTTP/1.1\r\n\r\n",
                "POST /api/v1/subscriptions HTTP/1.1\r\n" + HOST + "Transfer-Encoding: chunked\r\n" + END + "zz\r\n",
                "POST /api/v1/editions/evening-sheet/preview HTTP/1.1\r\n" + HOST
                        + "Content-Type: application/json\r\nContent-Length: 20000\r\n" + END + "[".repeat(20_000),
                "POST /api/v1/subscriptions HTTP/1.1\r\n" + HOST
                        + "Content-Type: application/json\r\nContent-Length: 99999999\r\n" + END);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_broken_request_is_refused_and_never_an_error_of_ours(String request) throws IOException {
        String answer = ask(request);

        assertThat(status(answer)).as(answer).isIn(allAnswersBut5xx());
        assertThat(answer).doesNotContain("secret=1", "\tat io.", "Exception");
        given().get("/q/health/live").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET / HTTP/1.1\r\n", "GET /issues/%00.html HTTP/1.1\r\nHost: localhost\r\n"})
    void what_is_refused_at_the_door_is_as_strict_as_any_page(String request) throws IOException {
        String answer = ask(request + END);

        assertThat(status(answer)).isIn(400, 404);
        assertThat(answer.toLowerCase(Locale.ROOT)).contains("content-security-policy: default-src 'none'", "nosniff");
    }

    @Test
    void nobody_elses_host_or_address_comes_back_in_an_answer() throws IOException {
        for (String header : List.of(
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Proto: gopher",
                "X-Forwarded-Prefix: /evil",
                "X-Original-URL: /q/metrics",
                "X-Rewrite-URL: /q/metrics",
                "Forwarded: host=evil.example;proto=gopher",
                "X-HTTP-Method-Override: DELETE")) {
            for (String path : List.of("/", "/archive", "/search?q=a", "/api/v1/issues")) {
                String answer = ask("GET " + path + " HTTP/1.1\r\n" + HOST + header + "\r\n" + END);
                assertThat(status(answer)).isEqualTo(200);
                assertThat(answer).as(header).doesNotContain("evil", "gopher:", "jvm_memory");
            }
        }
    }

    @Test
    void no_other_site_may_ask_in_a_readers_name() throws IOException {
        for (String method : List.of("GET", "OPTIONS")) {
            String answer = ask(method + " /api/v1/issues HTTP/1.1\r\n" + HOST
                    + "Origin: https://evil.example\r\nAccess-Control-Request-Method: DELETE\r\n" + END);
            assertThat(answer.toLowerCase(Locale.ROOT)).doesNotContain("access-control-allow");
        }
    }

    @Test
    void caches_are_told_what_an_answer_depends_on() throws IOException {
        for (String path : List.of("/issues/nowhere", "/stories/" + Harbour.cluster("ferry"))) {
            String answer = ask("GET " + path + " HTTP/1.1\r\n" + HOST + "Accept: text/html\r\n" + END);
            assertThat(answer.toLowerCase(Locale.ROOT)).containsPattern("\nvary: [^\n]*accept");
        }
    }

    /** A hundred that never end their request hold nobody else up. */
    @Test
    void slow_askers_hold_nobody_up() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) {
                Socket socket = open();
                socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: lo".getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
            }
            for (int i = 0; i < 20; i++) {
                given().get("/api/v1/issues").then().statusCode(200);
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private static List<Integer> allAnswersBut5xx() {
        // 0: closed without a word. 501 is the protocol's own word for a method or coding that nobody knows.
        return Stream.concat(Stream.of(0, 501, 505), Stream.iterate(200, n -> n < 500, n -> n + 1))
                .toList();
    }

    private static int status(String answer) {
        return answer.matches("(?s)HTTP/1\\.[01] \\d{3} ?.*") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    private static String ask(String request) throws IOException {
        try (Socket socket = open()) {
            OutputStream out = socket.getOutputStream();
            try {
                out.write(request.getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            } catch (IOException closed) {
                // It had heard enough.
            }
            return answer(socket.getInputStream());
        }
    }

    private static String answer(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        byte[] buffer = new byte[8192];
        try {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                answer.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketTimeoutException slow) {
            // It waits for the rest of a body that never comes.
        } catch (IOException reset) {
            // Closed with our words unread.
        }
        return answer.toString();
    }

    private static Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        socket.setSoTimeout(5_000);
        return socket;
    }
}
