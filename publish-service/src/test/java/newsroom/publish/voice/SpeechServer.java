package newsroom.publish.voice;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import newsroom.publish.sound.Tones;

/** A speech server on this machine, that can be told to misbehave. */
public final class SpeechServer implements AutoCloseable {

    /** How it answers. */
    public enum Manner {
        SPEAKS,
        HANGS,
        BREAKS_OFF,
        SPEAKS_HALF,
        SENDS_MP3,
        REFUSES
    }

    private final HttpServer server;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile Manner manner = Manner.SPEAKS;
    private volatile int after;

    public SpeechServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/v1/audio/speech", this::answer);
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/audio/speech");
    }

    /** From the request of that number on, counted from nought. */
    public SpeechServer from(int request, Manner how) {
        after = request;
        manner = how;
        return this;
    }

    public List<String> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int number = asked.size();
        asked.add(body);
        String text = body.replaceAll("(?s).*\"input\":\"(.*?)\",\"voice\".*", "$1");
        byte[] wav = Tones.wav(Tones.murmur(24_000, body.contains("\"nova\"") ? 220 : 130, 0.4 + text.length() / 16.0));
        switch (number < after ? Manner.SPEAKS : manner) {
            case SPEAKS -> send(exchange, 200, wav, wav.length);
            case HANGS -> hang();
            case BREAKS_OFF -> send(exchange, 200, wav, wav.length / 2);
            case SPEAKS_HALF -> {
                byte[] half = Tones.wav(Tones.murmur(24_000, 220, 0.2));
                send(exchange, 200, half, half.length);
            }
            case SENDS_MP3 -> {
                byte[] tag = "ID3 and frames of an MP3".getBytes(StandardCharsets.US_ASCII);
                send(exchange, 200, tag, tag.length);
            }
            case REFUSES -> send(exchange, 429, new byte[] {'n', 'o'}, 2);
        }
        exchange.close();
    }

    /** Until the test is over, whatever the client waits for. */
    private void hang() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where less is sent than was promised, closing the exchange closes the connection. */
    private static void send(HttpExchange exchange, int status, byte[] body, int bytes) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body, 0, bytes);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
