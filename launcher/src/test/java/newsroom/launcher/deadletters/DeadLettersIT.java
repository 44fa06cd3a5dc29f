package newsroom.launcher.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import newsroom.contracts.Topics;
import newsroom.launcher.deadletters.Handling.Action;
import newsroom.plant.Broker;
import newsroom.plant.DeclaredTopics;
import newsroom.plant.Ports;
import newsroom.wire.DeadLetter;
import newsroom.wire.Dispatch;
import newsroom.wire.Unreadable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters on a real broker, from the first look to the book; ingest is a server that remembers what it was sent. */
class DeadLettersIT {

    private static final Instant NOW = Instant.parse("2026-03-13T12:00:00Z");

    private static Broker broker;
    private static String servers;
    private static HttpServer ingest;
    private static final Set<String> SAID = new HashSet<>();
    private static final List<String> KEYS = new ArrayList<>();

    @BeforeAll
    static void open(@TempDir Path directory) throws IOException {
        int port = Ports.free();
        broker = Broker.start(directory.resolve("kafka"), port, Ports.free());
        servers = "127.0.0.1:" + port;
        DeclaredTopics.on(servers);
        ingest = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        ingest.createContext("/api/v1/reruns", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            KEYS.add(exchange.getRequestHeaders().getFirst("Authorization"));
            boolean fresh = SAID.add(body);
            byte[] answer = (fresh ? "{\"outcome\":\"RERUN\"}" : "{\"code\":\"ALREADY_RERUN\"}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(fresh ? 200 : 409, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        ingest.start();
    }

    @AfterAll
    static void close() {
        ingest.stop(0);
        broker.close();
    }

    @Test
    void a_letter_is_seen_driven_again_and_put_away_with_a_line_in_the_book() throws Exception {
        Rack rack = new Rack(servers);
        put(Topics.STORIES_INGESTED, "newsroom.story.ingested.v1", story(), Unreadable.Code.HANDLER_FAILED);
        put(Topics.STORIES_INGESTED, "who.knows.v9", "{\u001b[31m", Unreadable.Code.UNKNOWN_TYPE);
        put(Topics.STORIES_SCORED, "newsroom.story.scored.v1", "{}", Unreadable.Code.SCHEMA_INVALID);
        Redrive redrive = new Redrive(
                rack,
                new IngestDoor(
                        URI.create("http://127.0.0.1:" + ingest.getAddress().getPort()), "the key"));

        List<Letter> letters = rack.letters();

        assertThat(letters)
                .extracting(Letter::id)
                .containsExactly("stories.ingested.dlq@0", "stories.ingested.dlq@1", "stories.scored.dlq@0");
        assertThat(letters.get(1).text()).contains("x-dlq-code: UNKNOWN_TYPE").doesNotContain("\u001b");
        assertThat(letters)
                .extracting(letter -> redrive.drive(letter, NOW, "ines").said())
                .satisfiesExactly(
                        said -> assertThat(said).isEqualTo("RERUN"),
                        said -> assertThat(said).startsWith("NO_STORY"),
                        said -> assertThat(said).startsWith("PLACE_PASSED"));
        // As after a crash between ingest's answer and the book: the letter must not stay open for ever.
        assertThat(redrive.drive(letters.get(0), NOW, "ines")).isEqualTo(new Redrive.Outcome(true, "ALREADY_RERUN"));
        assertThat(KEYS).containsOnly("Bearer the key");

        rack.write(new Handling(letters.get(1).id(), Action.DISCARDED, NOW, "ines", "a stranger's"));
        Map<String, Handling> book = rack.handled();

        assertThat(book.values())
                .containsExactly(
                        new Handling("stories.ingested.dlq@0", Action.REDRIVEN, NOW, "ines", "ALREADY_RERUN"),
                        new Handling("stories.ingested.dlq@1", Action.DISCARDED, NOW, "ines", "a stranger's"));
        assertThat(chosen(letters, book, null, false)).containsExactly("stories.scored.dlq@0");
        assertThat(chosen(letters, book, "SCHEMA_INVALID", true)).containsExactly("stories.scored.dlq@0");
        assertThat(chosen(letters, book, null, true)).hasSize(3);
    }

    private static List<String> chosen(
            List<Letter> letters, Map<String, Handling> book, @Nullable String code, boolean handled) {
        return new Choice(List.of(), null, code, null, 100, handled)
                .of(letters, book).stream().map(Letter::id).toList();
    }

    private static String story() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                Topics.class.getResourceAsStream("/samples/newsroom.story.ingested.v1/article.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void put(String topic, String type, String body, Unreadable.Code code) throws Exception {
        var record = new ConsumerRecord<>(topic, 0, 7, "key", body.getBytes(StandardCharsets.UTF_8));
        record.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        Dispatch letter = DeadLetter.of(record, new Unreadable(code, "found \u001b[31m"), "scoring-service");
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", servers),
                new StringSerializer(),
                new ByteArraySerializer())) {
            var sent = new ProducerRecord<>(letter.topic(), letter.key(), letter.body());
            letter.headers().forEach((name, value) -> sent.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(sent).get();
        }
    }
}
