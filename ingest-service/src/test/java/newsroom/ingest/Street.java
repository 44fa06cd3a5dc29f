package newsroom.ingest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Thousands of publishers at one port: each address of 127.0.0.0/8 is a host of its own, so a domain of its own, over
 * real sockets. Counts who was asked how often.
 */
final class Street implements AutoCloseable {

    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final ExecutorService clerks = Executors.newFixedThreadPool(8);
    private final HttpServer server;

    Street() throws IOException {
        server = HttpServer.create(new InetSocketAddress(0), 1_000);
        server.createContext("/", this::answer);
        server.setExecutor(clerks);
        server.start();
    }

    /** {@code 127.a.b.c}; never 127.0.0.x. */
    static String host(int number) {
        return "127.%d.%d.%d".formatted(1 + number / 62_500, number / 250 % 250, 1 + number % 250);
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url(int number) {
        return "http://" + host(number) + ":" + port() + "/feed";
    }

    int asked() {
        return asked.size();
    }

    /** The most that any publisher was asked. */
    int most() {
        return asked.values().stream().mapToInt(AtomicInteger::get).max().orElse(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
        asked.computeIfAbsent(host, name -> new AtomicInteger()).incrementAndGet();
        byte[] body = feed("http://" + host).getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().add("ETag", "\"" + host + "\"");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String feed(String place) {
        String now = DateTimeFormatter.RFC_1123_DATE_TIME.format(Instant.now().atOffset(ZoneOffset.UTC));
        return """
                <rss version="2.0"><channel><title>Paper</title><link>%1$s/</link><description>x</description>
                <item><title>The ferry of %1$s sails again</title><link>%1$s/ferry</link><pubDate>%2$s</pubDate>
                <description>It sails.</description></item></channel></rss>""".formatted(place, now);
    }

    @Override
    public void close() {
        server.stop(0);
        clerks.shutdownNow();
    }
}
