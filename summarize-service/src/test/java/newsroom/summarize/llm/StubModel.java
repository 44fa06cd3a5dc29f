package newsroom.summarize.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.wire.EventCodec;
import org.jspecify.annotations.Nullable;

/** A model on loopback that speaks like Anthropic, OpenAI and Ollama, and behaves as told. */
public final class StubModel implements AutoCloseable {

    private static final Pattern LINE = Pattern.compile("^\\[(s\\d+)] \\([^)]*\\) (.*)$", Pattern.MULTILINE);

    private final HttpServer server;
    private final AtomicInteger calls = new AtomicInteger();
    private final List<String> bodies = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Behaviour behaviour = Behaviour.writes(StubModel::good);

    /** What a call meets. */
    @FunctionalInterface
    public interface Behaviour {

        void answer(StubModel stub, HttpExchange exchange, String prompt) throws IOException;

        /** Answers with what the function makes of the prompt. */
        static Behaviour writes(Function<String, String> text) {
            return (stub, exchange, prompt) ->
                    stub.say(exchange, 200, envelope(exchange, text.apply(prompt)), Map.of());
        }

        static Behaviour fails(int status, Map<String, String> headers) {
            return (stub, exchange, prompt) -> stub.say(exchange, status, "{\"error\":{\"message\":\"no\"}}", headers);
        }

        /** Takes the call and never answers. */
        static Behaviour hangs() {
            return (stub, exchange, prompt) -> stub.untilClosed();
        }

        /** A byte now and then, for ever. */
        static Behaviour drips() {
            return (stub, exchange, prompt) -> {
                exchange.sendResponseHeaders(200, 0);
                try (OutputStream out = exchange.getResponseBody()) {
                    while (!stub.closed.await(20, TimeUnit.MILLISECONDS)) {
                        out.write(' ');
                        out.flush();
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            };
        }
    }

    public StubModel() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "stub-model");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    public StubModel behave(Behaviour how) {
        behaviour = how;
        return this;
    }

    public int calls() {
        return calls.get();
    }

    /** Everything that was sent to it. */
    List<String> bodies() {
        return List.copyOf(bodies);
    }

    public URI url(Engine.Kind kind) {
        String root = "http://127.0.0.1:" + server.getAddress().getPort();
        return URI.create(kind == Engine.Kind.OLLAMA ? root : root + "/v1");
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    /** The title as headline and the next sentences word for word. */
    public static String good(String prompt) {
        List<String[]> lines = lines(prompt);
        return draft(
                lines.stream().limit(1).toList(),
                lines.stream().skip(1).limit(2).toList(),
                lines.stream().skip(3).limit(2).toList());
    }

    /** Everything that a sentence of a story tells it to print, and the harmless rest. */
    static String gullible(String prompt, String obeyed) {
        List<String[]> lines = lines(prompt);
        String id = lines.isEmpty() ? "s1" : lines.get(lines.size() - 1)[0];
        List<String[]> order = List.<String[]>of(new String[] {id, obeyed});
        return draft(order, order, order);
    }

    /** Id and text of every source line that the prompt shows. */
    static List<String[]> lines(String prompt) {
        List<String[]> lines = new ArrayList<>();
        Matcher line = LINE.matcher(prompt);
        while (line.find()) {
            lines.add(new String[] {line.group(1), line.group(2)});
        }
        return lines;
    }

    static String draft(List<String[]> headline, List<String[]> summary, List<String[]> bullets) {
        return new String(
                EventCodec.bytes(Map.of(
                        "headline", objects(headline),
                        "summary", objects(summary),
                        "why", List.of(),
                        "bullets", objects(bullets))),
                StandardCharsets.UTF_8);
    }

    private static List<Object> objects(List<String[]> lines) {
        return lines.stream()
                .map(line -> (Object) Map.of("text", line[1], "sources", List.of(line[0])))
                .toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        bodies.add(body);
        try (exchange) {
            behaviour.answer(this, exchange, prompt(body));
        } catch (IOException e) {
            // The caller hung up, as it should on some of these behaviours.
            exchange.close();
        }
    }

    private static String prompt(String body) throws IOException {
        JsonNode messages = EventCodec.mapper().readTree(body).path("messages");
        JsonNode content = messages.path(messages.size() - 1).path("content");
        return content.isTextual()
                ? content.textValue()
                : content.path(0).path("text").asText();
    }

    private void untilClosed() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void say(HttpExchange exchange, int status, String body, Map<String, String> headers) throws IOException {
        headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static String envelope(HttpExchange exchange, String text) {
        @Nullable String path = exchange.getRequestURI().getPath();
        Object answer = path.endsWith("/messages")
                ? Map.of(
                        "id",
                        "m",
                        "type",
                        "message",
                        "role",
                        "assistant",
                        "model",
                        "stub",
                        "stop_reason",
                        "end_turn",
                        "content",
                        List.of(Map.of("type", "text", "text", text)),
                        "usage",
                        Map.of("input_tokens", 700, "output_tokens", 90))
                : path.endsWith("/chat/completions")
                        ? Map.of(
                                "id",
                                "c",
                                "object",
                                "chat.completion",
                                "model",
                                "stub",
                                "choices",
                                List.of(Map.of(
                                        "index",
                                        0,
                                        "finish_reason",
                                        "stop",
                                        "message",
                                        Map.of("role", "assistant", "content", text))),
                                "usage",
                                Map.of("prompt_tokens", 700, "completion_tokens", 90, "total_tokens", 790))
                        : Map.of(
                                "model",
                                "stub",
                                "done",
                                true,
                                "created_at",
                                "2026-01-01T00:00:00Z",
                                "message",
                                Map.of("role", "assistant", "content", text),
                                "prompt_eval_count",
                                700,
                                "eval_count",
                                90);
        return new String(EventCodec.bytes(answer), StandardCharsets.UTF_8);
    }
}
