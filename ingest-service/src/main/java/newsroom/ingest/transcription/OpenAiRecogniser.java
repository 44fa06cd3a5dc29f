package newsroom.ingest.transcription;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import newsroom.ingest.dictation.Heard;
import newsroom.ingest.dictation.Recogniser;

/**
 * A recogniser behind {@code POST /v1/audio/transcriptions} as OpenAI describes it
 * (platform.openai.com/docs/api-reference/audio/createTranscription) and others imitate: a form with {@code file},
 * {@code model} and {@code response_format=verbose_json}. OpenAI takes up to 25 MB a file. The address is the
 * operator's own choice, so it may be private; redirects are not followed, for the key goes with every request.
 */
public final class OpenAiRecogniser implements Recogniser {

    private static final int ANSWER_LIMIT = 8 << 20;

    private final URI endpoint;
    private final String model;
    private final String key;
    private final Duration patience;
    private final HttpClient client;

    /**
     * @param base such as {@code https://api.openai.com}
     * @param key empty when the endpoint wants none
     * @param patience for one part, answer included
     */
    public OpenAiRecogniser(URI base, String model, String key, Duration patience) {
        this.endpoint = URI.create(base.toString().replaceFirst("/+$", "") + "/v1/audio/transcriptions");
        this.model = model;
        this.key = key;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    private record Response(int status, byte[] body) {}

    @Override
    public String name() {
        return endpoint + " " + model;
    }

    @Override
    public Heard hear(byte[] audio, String type, String language) {
        HttpRequest request = request(audio, type, language);
        ExecutorService line = Executors.newSingleThreadExecutor();
        Future<Response> waiting = line.submit(() -> send(request));
        try {
            return heard(waiting.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return new Heard.Nothing("TRANSCRIBER_TIMEOUT", "no answer within " + patience, true);
        } catch (ExecutionException e) {
            String why = String.valueOf(
                    e.getCause() == null ? e : e.getCause().getClass().getSimpleName());
            return new Heard.Nothing("TRANSCRIBER_UNREACHABLE", why, true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Heard.Nothing("INTERRUPTED", "shutting down", true);
        } finally {
            line.shutdownNow();
        }
    }

    private Response send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            return new Response(response.statusCode(), body.readNBytes(ANSWER_LIMIT + 1));
        }
    }

    private HttpRequest request(byte[] audio, String type, String language) {
        Multipart form = new Multipart(Fingerprint.of("form", audio).substring(0, 32))
                .field("model", model)
                .field("response_format", "verbose_json")
                .field("timestamp_granularities[]", "segment");
        if (!language.isEmpty()) {
            form.field("language", language);
        }
        form.file("file", fileName(type), type, audio);
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", form.type())
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(form.bytes()));
        return (key.isEmpty() ? request : request.header("Authorization", "Bearer " + key)).build();
    }

    private static Heard heard(Response response) {
        int status = response.status();
        if (status != 200) {
            boolean passes = status == 408 || status == 429 || status >= 500;
            return new Heard.Nothing("TRANSCRIBER_HTTP_" + status, "status " + status, passes);
        }
        return response.body().length > ANSWER_LIMIT
                ? new Heard.Nothing("TRANSCRIBER_GARBAGE", "more than " + ANSWER_LIMIT + " bytes", false)
                : VerboseJson.read(response.body());
    }

    /** Endpoints tell formats by the ending of the name. */
    private static String fileName(String type) {
        return switch (type) {
            case "audio/mp4", "audio/x-m4a", "audio/m4a" -> "audio.m4a";
            case "audio/ogg" -> "audio.ogg";
            case "audio/wav", "audio/x-wav" -> "audio.wav";
            case "audio/webm" -> "audio.webm";
            default -> "audio.mp3";
        };
    }
}
