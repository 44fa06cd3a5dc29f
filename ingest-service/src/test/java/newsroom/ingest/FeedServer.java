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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A publisher's server with one feed, closed until {@code /open} is asked for, and the desk that reads it. {@code /known}
 * tells how many visitors were told that nothing is new.
 */
public final class FeedServer implements QuarkusTestResourceLifecycleManager {

    private static final String FEED = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel>
              <title>Pellworth Courier</title><link>https://pellworthcourier.example/</link>
              <description>Harbour and school</description><language>en</language>
              <item><title>School kitchen found the fault first</title>
                <link>https://pellworthcourier.example/kitchen</link><pubDate>%s</pubDate>
                <description>The cooks of Pellworth noticed it on a Tuesday.</description></item>
              <item><title>From the archive: a fair of 1998</title>
                <link>https://pellworthcourier.example/fair</link><pubDate>Sat, 04 Jul 1998 10:00:00 GMT</pubDate></item>
            </channel></rss>
            """;

    private final AtomicBoolean open = new AtomicBoolean();
    private final AtomicInteger known = new AtomicInteger();
    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            http.createContext("/open", exchange -> {
                open.set(true);
                send(exchange, 200, "open");
            });
            http.createContext("/known", exchange -> send(exchange, 200, String.valueOf(known.get())));
            http.createContext("/feed", this::feed);
            http.start();
            server = http;
            String url = "http://127.0.0.1:" + http.getAddress().getPort();
            return Map.of(
                    "test.feed-server",
                    url,
                    "newsroom.ingest.private-addresses",
                    url.substring("http://".length()),
                    "newsroom.desk",
                    desk(url + "/feed").toString());
        } catch (IOException e) {
            throw new UncheckedIOException("the feed server", e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private void feed(HttpExchange exchange) throws IOException {
        if (!open.get()) {
            exchange.getResponseHeaders().add("Retry-After", "3600");
            send(exchange, 503, "closed");
        } else if ("\"edition-1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            known.incrementAndGet();
            send(exchange, 304, "");
        } else {
            exchange.getResponseHeaders().add("ETag", "\"edition-1\"");
            String now =
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(Instant.now().atOffset(ZoneOffset.UTC));
            send(exchange, 200, FEED.formatted(now));
        }
    }

    private static Path desk(String feed) throws IOException {
        Path file = Files.createTempFile("desk", ".yaml");
        file.toFile().deleteOnExit();
        return Files.writeString(file, """
                name: harbour
                sources:
                  - name: Pellworth Courier
                    url: %s
                    tier: specialist
                    every: PT5M
                    fullText: false
                publishers:
                  - name: Merrow Gazette
                    tier: wire
                    hosts: [merrowgazette.example]
                editions:
                  - name: evening-sheet
                    title: Evening Sheet
                    deadline: "0 17 * * *"
                """.formatted(feed));
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }
}
