package newsroom.ingest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.jspecify.annotations.Nullable;

/**
 * {@link Harbour} over HTTP, each publisher at an address of its own, and the desk that reads them. {@code /asked} lists
 * what was asked for, a host and path a line.
 */
public final class HarbourServer implements QuarkusTestResourceLifecycleManager {

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(0), 0);
            http.createContext("/", this::answer);
            http.start();
            server = http;
            String port = String.valueOf(http.getAddress().getPort());
            return Map.of(
                    "test.harbour.port",
                    port,
                    "newsroom.ingest.private-addresses",
                    "127.7.0.0/16",
                    "newsroom.ingest.fetch.ports",
                    port,
                    "newsroom.ingest.spacing",
                    "PT0.1S",
                    "newsroom.desk",
                    desk(port).toString());
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
        String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
        String asking = host.replaceFirst(":.*", "") + exchange.getRequestURI().getPath();
        if (asking.endsWith("/asked")) {
            send(exchange, 200, String.join("\n", asked));
            return;
        }
        asked.add(asking);
        String page = filled(Harbour.at(asking), Instant.now());
        if (page.startsWith(">")) {
            exchange.getResponseHeaders().add("Location", page.substring(1));
            send(exchange, 302, "moved");
        } else {
            send(exchange, page.isEmpty() ? 404 : 200, page.isEmpty() ? "nothing here" : page);
        }
    }

    private String filled(String page, Instant now) {
        return page.replace(
                        "PORT",
                        String.valueOf(server == null ? 0 : server.getAddress().getPort()))
                .replace("NOW", DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)))
                .replace("STAMP", now.toString())
                .replace("SECONDS", String.valueOf(now.getEpochSecond()));
    }

    private static Path desk(String port) throws IOException {
        Path file = Files.createTempFile("desk", ".yaml");
        file.toFile().deleteOnExit();
        return Files.writeString(file, """
                name: harbour
                sources:
                  - {name: Harbour Sheet, url: "http://PAPER:PORT/feed", tier: specialist}
                  - {name: Harbour Radio, url: "http://RADIO:PORT/feed", story: episode}
                  - {name: The Board, kind: hackernews, url: "http://BOARD:PORT/v0/topstories.json"}
                  - {name: The Forum, kind: reddit, url: "http://FORUM:PORT/r/harbours/hot.json"}
                  - {name: The Archive, kind: arxiv, url: "http://ARCHIVE:PORT/api/query?search_query=cat:cs.RO"}
                  - {name: The Lamp, url: "http://LAMP:PORT/feed"}
                editions:
                  - {name: evening-sheet, title: Evening Sheet, deadline: "0 17 * * *"}
                """.replace("PAPER", Harbour.PAPER)
                .replace("RADIO", Harbour.RADIO)
                .replace("BOARD", Harbour.BOARD)
                .replace("FORUM", Harbour.FORUM)
                .replace("ARCHIVE", Harbour.ARCHIVE)
                .replace("LAMP", Harbour.LAMP)
                .replace("PORT", port));
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            boolean page = text.startsWith("<html") || text.startsWith("<!doctype");
            exchange.getResponseHeaders().add("Content-Type", page ? "text/html" : "text/plain");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
