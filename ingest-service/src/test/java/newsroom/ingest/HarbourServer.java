package newsroom.ingest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A publisher whose feed tells little and whose pages tell all: one page behind a redirect, one that robots.txt keeps
 * out. {@code /asked} lists what was asked for.
 */
public final class HarbourServer implements QuarkusTestResourceLifecycleManager {

    private static final String FEED = """
            <rss version="2.0"><channel><title>Harbour Sheet</title><link>/</link><description>Ships</description>
            <item><title>The ferry to Skarholm sails again</title><link>/go/ferry</link><pubDate>%1$s</pubDate>
              <description>It is full.</description></item>
            <item><title>Members read about the tide first</title><link>/members/tide</link><pubDate>%1$s</pubDate>
              <description>High water at noon.</description></item></channel></rss>""";

    private static final String PAGE =
            "<html><head><title>Ferry</title></head><body><nav>Home Sports Weather</nav><article>"
                    + IntStream.rangeClosed(1, 14)
                            .mapToObj(day ->
                                    "<p>On day " + day + " the ferry to Skarholm carried " + 41 * day + " people and "
                                            + 7 * day + " cars, said its captain, Ines Okafor of Pellworth.</p>")
                            .collect(Collectors.joining())
                    + "</article></body></html>";

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            http.createContext("/", this::answer);
            http.start();
            server = http;
            String door = "127.0.0.1:" + http.getAddress().getPort();
            return Map.of(
                    "test.harbour",
                    "http://" + door,
                    "newsroom.ingest.private-addresses",
                    door,
                    "newsroom.ingest.spacing",
                    "PT0.1S",
                    "newsroom.desk",
                    desk("http://" + door + "/feed").toString());
        } catch (IOException e) {
            throw new UncheckedIOException("the harbour", e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/asked")) {
            send(exchange, 200, String.join(" ", asked));
            return;
        }
        asked.add(path);
        switch (path) {
            case "/feed" ->
                send(
                        exchange,
                        200,
                        FEED.formatted(DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                Instant.now().atOffset(ZoneOffset.UTC))));
            case "/robots.txt" -> send(exchange, 200, "User-agent: *\nDisallow: /members/\n");
            case "/go/ferry" -> {
                exchange.getResponseHeaders().add("Location", "/news/ferry");
                send(exchange, 302, "moved");
            }
            case "/news/ferry", "/members/tide" -> send(exchange, 200, PAGE);
            default -> send(exchange, 404, "nothing here");
        }
    }

    private static Path desk(String feed) throws IOException {
        Path file = Files.createTempFile("desk", ".yaml");
        file.toFile().deleteOnExit();
        return Files.writeString(file, """
                name: harbour
                sources:
                  - {name: Harbour Sheet, url: "%s", tier: specialist}
                editions:
                  - {name: evening-sheet, title: Evening Sheet, deadline: "0 17 * * *"}
                """.formatted(feed));
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().add("Content-Type", text.startsWith("<html") ? "text/html" : "text/plain");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
