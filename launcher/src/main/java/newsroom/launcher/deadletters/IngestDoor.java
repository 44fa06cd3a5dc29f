package newsroom.launcher.deadletters;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import newsroom.wire.EventCodec;

/** Asks ingest to say a story again. It alone may: only it gives places in the desk's order. */
public final class IngestDoor {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final String SAID_SINCE = "ALREADY_RERUN";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final URI ingest;
    private final String key;

    /** @param key the operators' */
    public IngestDoor(URI ingest, String key) {
        this.ingest = ingest;
        this.key = key;
    }

    /** What ingest answered. */
    Answer rerun(byte[] body) {
        HttpRequest request = HttpRequest.newBuilder(ingest.resolve("/api/v1/reruns"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + key)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            String code = code(answer);
            return new Answer(answer.statusCode() == OK || code.equals(SAID_SINCE), code);
        } catch (IOException e) {
            return new Answer(false, "INGEST_AWAY " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(false, "INTERRUPTED");
        }
    }

    private static String code(HttpResponse<byte[]> answer) {
        try {
            JsonNode said = EventCodec.mapper().readTree(answer.body());
            return said.path(answer.statusCode() == OK ? "outcome" : "code").asText("HTTP " + answer.statusCode());
        } catch (IOException e) {
            return "HTTP " + answer.statusCode();
        }
    }

    /**
     * What became of the story.
     *
     * @param done whether it has been said again, now or before the book could be written
     * @param code stable, such as {@code ALREADY_RERUN}
     */
    record Answer(boolean done, String code) {}
}
