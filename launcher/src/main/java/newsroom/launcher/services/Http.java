package newsroom.launcher.services;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import newsroom.wire.EventCodec;

/** Asks services on this machine. A service that is away, or starting again, gives no answer; that is no error here. */
public final class Http {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    // A service may be a build ahead of the launcher or behind it: what it does not say counts as zero.
    private final ObjectMapper json = EventCodec.mapper().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    /** Whether the service says that it can work. */
    public boolean ready(int port) {
        return text(port, "/q/health/ready").isPresent();
    }

    public <T> Optional<T> json(int port, String path, Class<T> type) {
        return text(port, path).flatMap(body -> read(body, type));
    }

    /** The body, when the answer is 200. */
    public Optional<String> text(int port, String path) {
        return answer(port, path).filter(answer -> answer.statusCode() == 200).map(HttpResponse::body);
    }

    /** The status, when there is an answer. */
    public Optional<Integer> status(int port, String path) {
        return answer(port, path).map(HttpResponse::statusCode);
    }

    private Optional<HttpResponse<String>> answer(int port, String path) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port).resolve(path))
                .timeout(PATIENCE)
                .build();
        try {
            return Optional.of(client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private <T> Optional<T> read(String body, Class<T> type) {
        try {
            return Optional.ofNullable(json.readValue(body, type));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
