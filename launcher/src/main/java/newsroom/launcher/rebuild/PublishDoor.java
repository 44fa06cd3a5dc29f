package newsroom.launcher.rebuild;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import newsroom.launcher.plan.Refused;
import newsroom.wire.EventCodec;

/** The operators' side of publish. What it refuses is refused here, in its words. */
public final class PublishDoor {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FIRST_REFUSAL = 300;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final ObjectMapper json = EventCodec.mapper();
    private final URI publish;
    private final String key;

    /** @param key the operators' */
    public PublishDoor(URI publish, String key) {
        this.publish = publish;
        this.key = key;
    }

    /**
     * Changes nothing.
     *
     * @param without stories that would be taken out, by their ids
     * @throws Refused when there is no such issue or story, the key is another, or publish is away
     */
    public Rebuilt wouldChange(String issue, List<String> without) throws IOException {
        String query = without.stream()
                .map(story -> "without=" + URLEncoder.encode(story, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String rebuild = query.isEmpty() ? "rebuild" : "rebuild?" + query;
        return json.readValue(ask(to(issue, rebuild).GET().build()), Rebuilt.class);
    }

    /**
     * Makes the rebuild the next revision.
     *
     * @param note what the reader is told; 1 to 2,000 characters
     * @param without stories that are taken out, by their ids
     * @throws Refused as above, and when nothing would change
     */
    public Rebuilt correct(String issue, String note, List<String> without) throws IOException {
        byte[] body = json.writeValueAsBytes(new Note(note, without));
        HttpRequest request = to(issue, "corrections")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return json.readValue(ask(request), Rebuilt.class);
    }

    private record Note(String note, List<String> without) {}

    private HttpRequest.Builder to(String issue, String what) {
        String id = URLEncoder.encode(issue, StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(publish.resolve("/api/v1/desk/issues/" + id + "/" + what))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + key);
    }

    private byte[] ask(HttpRequest request) throws IOException {
        try {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= FIRST_REFUSAL) {
                throw new Refused("publish says " + answer.statusCode() + ": " + why(answer.body()));
            }
            return answer.body();
        } catch (IOException e) {
            throw new Refused("publish does not answer: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("interrupted");
        }
    }

    private String why(byte[] problem) {
        try {
            return json.readTree(problem).path("detail").asText("no reason given");
        } catch (IOException e) {
            return "no reason given";
        }
    }
}
