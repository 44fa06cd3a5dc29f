package newsroom.ingest.transcription;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A recogniser on this machine that answers what it is told to. */
final class RecogniserServer implements AutoCloseable {

    static final String WORDS = """
            {"task":"transcribe","language":"english","duration":1.0,"text":"Hello there. Good bye.",
             "segments":[{"id":0,"start":0.0,"end":0.4,"text":" Hello there."},{"id":1,"start":0.4,"end":0.9,"text":" Good bye."}]}""";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<String> forms = Collections.synchronizedList(new ArrayList<>());
    private final List<String> keys = Collections.synchronizedList(new ArrayList<>());
    private volatile int status = 200;
    private volatile String body = WORDS;
    private volatile int good = Integer.MAX_VALUE;
    private volatile boolean silent;

    RecogniserServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/v1/audio/transcriptions", exchange -> {
            forms.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            if (silent) {
                await();
            }
            boolean well = forms.size() <= good;
            byte[] answer = (well ? WORDS : body).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(well ? 200 : status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    private void await() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** After so many good answers, this one. */
    RecogniserServer then(int after, int code, String answer) {
        good = after;
        status = code;
        body = answer;
        return this;
    }

    RecogniserServer well() {
        good = Integer.MAX_VALUE;
        return this;
    }

    RecogniserServer silent() {
        silent = true;
        return this;
    }

    List<String> forms() {
        return forms;
    }

    List<String> keys() {
        return keys;
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
