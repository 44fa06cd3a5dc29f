package newsroom.publish.voice;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import newsroom.publish.show.Voice;
import newsroom.publish.show.VoiceException;
import org.jspecify.annotations.Nullable;

/** A server that speaks OpenAI's {@code POST /v1/audio/speech}: one request for each turn, WAV comes back. */
public final class SpeechServerVoice implements Voice {

    /** What the endpoint takes at most. */
    private static final int MOST_CHARACTERS = 4096;

    private static final long MOST_BYTES = 60L * 1024 * 1024;
    private static final JsonFactory JSON = new JsonFactory();

    private final Server server;
    private final Duration patience;
    private final HttpClient http;

    /**
     * Where it is.
     *
     * @param url of the endpoint
     * @param key sent as a bearer token where there is one
     * @param hosts how the server calls the two voices
     */
    public record Server(URI url, @Nullable String key, String model, List<String> hosts) {
        public Server {
            hosts = List.copyOf(hosts);
        }

        @Override
        public String toString() {
            return url + " " + model + " " + hosts;
        }
    }

    /** @param patience with a turn, from the request to the last byte */
    public SpeechServerVoice(Server server, Duration patience) {
        this.server = server;
        this.patience = patience;
        // An answer is either what we asked for or a failure: redirects are not followed.
        this.http = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public String name() {
        return server.toString();
    }

    @Override
    public boolean isOutside() {
        return true;
    }

    @Override
    public Session open() {
        return new Session() {
            @Override
            public void speak(int host, String text, Path wav) {
                ask(host, text, wav);
            }

            @Override
            public Duration cpu() {
                return Duration.ZERO;
            }

            @Override
            public void close() {}
        };
    }

    private void ask(int host, String text, Path wav) {
        if (text.length() > MOST_CHARACTERS) {
            throw new VoiceException("VOICE_TEXT_TOO_LONG", text.length() + " characters");
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(server.url())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body(host, text)));
        if (server.key() != null) {
            request.header("Authorization", "Bearer " + server.key());
        }
        CompletableFuture<HttpResponse<InputStream>> head =
                http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        CompletableFuture<Path> answer = head.thenApplyAsync(response -> save(response, wav));
        await(head, answer);
    }

    private void await(CompletableFuture<HttpResponse<InputStream>> head, CompletableFuture<Path> answer) {
        try {
            // Over the whole exchange: a server that sends a byte now and then has no more time than another.
            answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            leave(head);
            throw new VoiceException("VOICE_TIMEOUT", "no whole answer within " + patience.toSeconds() + " s");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof VoiceException known
                    ? known
                    : new VoiceException("VOICE_CONNECTION", String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            leave(head);
            throw new VoiceException("VOICE_INTERRUPTED", "the service is closing");
        }
    }

    /** Nobody reads on, and the connection goes. */
    private static void leave(CompletableFuture<HttpResponse<InputStream>> head) {
        if (!head.cancel(true)) {
            head.thenAccept(response -> {
                try {
                    response.body().close();
                } catch (IOException e) {
                    // It was going anyway.
                }
            });
        }
    }

    private static Path save(HttpResponse<InputStream> response, Path wav) {
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200) {
                throw new VoiceException("VOICE_HTTP_" + response.statusCode(), "refused");
            }
            try (OutputStream file = Files.newOutputStream(wav)) {
                byte[] piece = new byte[16 * 1024];
                long taken = 0;
                for (int n = body.read(piece); n >= 0; n = body.read(piece)) {
                    taken += n;
                    if (taken > MOST_BYTES) {
                        throw new VoiceException("VOICE_TOO_LARGE", "more than " + MOST_BYTES + " bytes");
                    }
                    file.write(piece, 0, n);
                }
            }
            return wav;
        } catch (IOException e) {
            throw new VoiceException("VOICE_CONNECTION", String.valueOf(e.getMessage()));
        }
    }

    private String body(int host, String text) {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(written)) {
            json.writeStartObject();
            json.writeStringField("model", server.model());
            json.writeStringField("input", text);
            json.writeStringField("voice", server.hosts().get(host));
            json.writeStringField("response_format", "wav");
            json.writeEndObject();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("a string takes everything", e);
        }
        return written.toString();
    }
}
