package newsroom.publish;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The world that issues go out to: a mail server, and a receiver of webhooks that writes down what comes. */
public final class Outside implements QuarkusTestResourceLifecycleManager {

    static final String OPERATORS_KEY = "the-key-of-the-harbour-office";
    private static final String KEY_HASH = "038d51d6fa0a0f3cf4da7278a1bf76924b7b2c000035de49158f896a403b0238";

    /** A call that came in. */
    record Call(String id, String timestamp, String signature, String body) {}

    static final List<Call> CALLS = new CopyOnWriteArrayList<>();
    /** What the receiver answers next; 204 once it is spent. */
    static final AtomicInteger NEXT_STATUS = new AtomicInteger(204);

    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final HttpServer RECEIVER = receiver();

    static GreenMail mail() {
        return MAIL;
    }

    static String receiverUrl() {
        return "http://localhost:" + RECEIVER.getAddress().getPort() + "/in";
    }

    @Override
    public Map<String, String> start() {
        MAIL.start();
        RECEIVER.createContext("/in", Outside::writeDown);
        RECEIVER.start();
        return Map.of(
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", String.valueOf(MAIL.getSmtp().getPort()),
                "newsroom.mail.enabled", "true",
                "newsroom.mail.freshness", "3650d",
                "newsroom.hooks.freshness", "3650d",
                "newsroom.hooks.allow", "localhost:" + RECEIVER.getAddress().getPort(),
                "newsroom.operators.key-hash", KEY_HASH);
    }

    @Override
    public void stop() {
        MAIL.stop();
        RECEIVER.stop(0);
    }

    private static HttpServer receiver() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeDown(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        CALLS.add(new Call(
                header(exchange, "webhook-id"),
                header(exchange, "webhook-timestamp"),
                header(exchange, "webhook-signature"),
                body));
        exchange.sendResponseHeaders(NEXT_STATUS.getAndSet(204), -1);
        exchange.close();
    }

    private static String header(HttpExchange exchange, String name) {
        return String.valueOf(exchange.getRequestHeaders().getFirst(name));
    }
}
