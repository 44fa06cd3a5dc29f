package newsroom.faults.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import newsroom.wire.EventCodec;

/**
 * Sends items to ingest, a batch at a time in their order, no faster than a rate, each batch until it is answered. An
 * answer that got lost leaves open whether the batch came in; it is sent again as it was.
 */
public final class Feeder {

    private static final int BATCH = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final ObjectMapper json = EventCodec.mapper();
    private final URI door;
    private final String key;
    private final List<Receipt> receipts = new CopyOnWriteArrayList<>();
    private final AtomicLong unanswered = new AtomicLong();

    private volatile boolean closed;

    public Feeder(int port, String key) {
        this.door = URI.create("http://127.0.0.1:" + port + "/api/v1/items");
        this.key = key;
    }

    /** Begins to send in a thread of its own. @param perSecond items, at most */
    public Thread send(List<Item> items, double perSecond, BooleanSupplier room) {
        Thread thread = new Thread(() -> all(items, perSecond, room), "feeder");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** Everything that was answered so far, over all that was sent. */
    public List<Receipt> receipts() {
        return List.copyOf(receipts);
    }

    /** How many batches had to be sent again. */
    public long unanswered() {
        return unanswered.get();
    }

    public void close() {
        closed = true;
    }

    private void all(List<Item> items, double perSecond, BooleanSupplier room) {
        for (int from = 0; from < items.size() && !closed; from += BATCH) {
            while (!closed && !room.getAsBoolean()) {
                until(System.nanoTime() + PAUSE.toNanos());
            }
            long begun = System.nanoTime();
            batch(items.subList(from, Math.min(items.size(), from + BATCH)));
            // What was held up is not caught up with: a burst would bring many faults in one second.
            until(begun + (long) (BATCH / perSecond * 1e9));
        }
    }

    private void batch(List<Item> batch) {
        String body = batch.stream().map(this::line).collect(Collectors.joining("\n"));
        List<Receipt> answer = ask(batch, body);
        while (answer.isEmpty() && !closed) {
            unanswered.incrementAndGet();
            until(System.nanoTime() + PAUSE.toNanos());
            answer = ask(batch, body);
        }
        receipts.addAll(answer);
    }

    /** @return nothing when there was no answer */
    private List<Receipt> ask(List<Item> batch, String body) {
        HttpRequest request = HttpRequest.newBuilder(door)
                .timeout(PATIENCE)
                .header("X-Api-Key", key)
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? read(batch, answer.body()) : List.of();
        } catch (IOException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
            return List.of();
        }
    }

    private List<Receipt> read(List<Item> batch, String body) throws JsonProcessingException {
        JsonNode items = json.readTree(body).path("items");
        List<Receipt> read = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            JsonNode one = items.path(i);
            read.add(new Receipt(
                    batch.get(i), one.path("outcome").asText(), one.path("id").asText("")));
        }
        return read;
    }

    private String line(Item item) {
        try {
            return json.writeValueAsString(item.json());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an item that cannot be written: " + item, e);
        }
    }

    private static void until(long nanos) {
        try {
            Thread.sleep(Math.max(0, (nanos - System.nanoTime()) / 1_000_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
