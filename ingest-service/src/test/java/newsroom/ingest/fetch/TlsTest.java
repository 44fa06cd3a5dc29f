package newsroom.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.net.ssl.SSLSocketFactory;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Ask;
import newsroom.ingest.web.Purpose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates that prove nothing, and one that does. */
class TlsTest {

    private static final String OK = "HTTP/1.1 200 OK\r\n";

    @TempDir
    static Path directory;

    private static Keys authority;
    private static Keys good;

    @BeforeAll
    static void sign() throws Exception {
        authority = Keys.authority(directory);
        good = authority.sign("ip:127.0.0.1");
    }

    @Test
    void only_a_certificate_that_proves_the_host_is_believed() throws Exception {
        Keys elsewhere = authority.sign("dns:other.example");
        Keys expired = authority.sign("ip:127.0.0.1", "-startdate", "-30d", "-validity", "2");

        assertThat(asked(good, authority.trusted())).isEqualTo("news");
        assertThat(asked(elsewhere, authority.trusted())).isEqualTo("TLS_FAILED");
        assertThat(asked(expired, authority.trusted())).isEqualTo("TLS_FAILED");
        // Signed by itself, as far as the world knows.
        assertThat(asked(good, (SSLSocketFactory) SSLSocketFactory.getDefault()))
                .isEqualTo("TLS_FAILED");
        assertThat(asked(authority, (SSLSocketFactory) SSLSocketFactory.getDefault()))
                .isEqualTo("TLS_FAILED");
    }

    @Test
    void what_is_no_tls_or_never_becomes_one_is_refused() throws Exception {
        try (RawServer plain = new RawServer();
                GuardedWeb web = new Doors().allowing(plain.door()).open()) {
            plain.on("*", OK + "\r\nnews");
            assertThat(asked(web, URI.create("https://" + plain.door() + "/"))).isEqualTo("TIMEOUT_TLS");
        }
        try (ServerSocket chatty = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
                GuardedWeb web = new Doors()
                        .allowing("127.0.0.1:" + chatty.getLocalPort())
                        .open()) {
            RawServer.daemon(() -> {
                try (var socket = chatty.accept()) {
                    socket.getOutputStream().write(OK.getBytes(StandardCharsets.US_ASCII));
                    socket.getInputStream().readNBytes(10);
                } catch (IOException e) {
                    // The other side hung up.
                }
            });
            assertThat(asked(web, URI.create("https://127.0.0.1:" + chatty.getLocalPort() + "/")))
                    .isEqualTo("TLS_FAILED");
        }
    }

    @Test
    void nobody_is_led_from_https_back_to_http() throws Exception {
        try (RawServer secure = good.server();
                RawServer plain = new RawServer().on("*", OK + "\r\nnews");
                GuardedWeb web = new Doors()
                        .allowing(secure.door(), plain.door())
                        .trusting(authority.trusted())
                        .open()) {
            secure.on("/down", "HTTP/1.1 301 Moved\r\nLocation: " + plain.url("/feed") + "\r\n\r\n");
            secure.on("/on", "HTTP/1.1 301 Moved\r\nLocation: " + secure.url("/feed") + "\r\n\r\n");
            secure.on("/feed", OK + "\r\nnews");
            plain.on("/up", "HTTP/1.1 301 Moved\r\nLocation: " + secure.url("/feed") + "\r\n\r\n");

            assertThat(asked(web, secure.url("/down"))).isEqualTo("REDIRECT_FORBIDDEN");
            assertThat(asked(web, secure.url("/on"))).isEqualTo("news");
            assertThat(asked(web, plain.url("/up"))).isEqualTo("news");
        }
    }

    private static String asked(Keys served, SSLSocketFactory trusted) throws Exception {
        try (RawServer server = served.server().on("*", OK, "news".getBytes(StandardCharsets.UTF_8));
                GuardedWeb web =
                        new Doors().allowing(server.door()).trusting(trusted).open()) {
            return asked(web, server.url("/feed"));
        }
    }

    private static String asked(GuardedWeb web, URI url) {
        Answer answer = web.ask(Ask.plain(url, Purpose.FEED));
        if (answer instanceof Answer.Body body) {
            return new String(body.bytes(), StandardCharsets.UTF_8);
        }
        return answer instanceof Answer.Refused refused ? refused.code() : answer.toString();
    }
}
