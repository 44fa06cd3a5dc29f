package newsroom.ingest;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.Topics;
import newsroom.contracts.story.DiscussionUpdated;
import newsroom.contracts.story.StoryIngested;
import newsroom.ingest.capture.CaptureReplay;
import newsroom.ingest.intake.CaptureLog;
import newsroom.ingest.intake.Intake;
import newsroom.ingest.intake.IntakeLedger;
import newsroom.ingest.intake.StoryAnnouncer;
import newsroom.testkit.Ground;
import newsroom.wire.EventCodec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The whole service on a real broker and a real database: a capture and a feed become records and figures. */
@QuarkusTest
@TestProfile(IngestKafkaIT.Replay.class)
@QuarkusTestResource(value = Ground.class, initArgs = @ResourceArg(name = "service", value = "ingest"))
@QuarkusTestResource(value = FeedServer.class, restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@NullUnmarked
class IngestKafkaIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @ConfigProperty(name = "test.feed-server")
    String feedServer;

    @Inject
    AgroalDataSource database;

    @Inject
    Intake intake;

    @Inject
    IntakeLedger ledger;

    @Inject
    CaptureLog log;

    @Inject
    StoryAnnouncer announcer;

    @Test
    @Order(1)
    void a_capture_becomes_records_in_the_order_of_its_clock() {
        List<ConsumerRecord<String, byte[]>> records = topic(3);

        assertThat(records).hasSize(3);
        assertThat(records)
                .extracting(record -> EventCodec.header(record, "ce_sequence"))
                .containsExactly("00000000000000000001", "00000000000000000002", "00000000000000000003");
        assertThat(records)
                .extracting(record -> event(record).story().source().name())
                .containsExactly("Merrow Gazette", "Bench & Spindle", "Lantern Board");
    }

    @Test
    @Order(2)
    void a_record_is_a_cloud_event_keyed_by_its_story() {
        ConsumerRecord<String, byte[]> first = topic(3).get(0);

        String id = NamedUuid.of("story|Merrow Gazette|merrowgazette.example/tech/tallis-recall")
                .toString();
        assertThat(first.key()).isEqualTo(id);
        assertThat(new String(first.value(), StandardCharsets.UTF_8)).isEqualTo("""
                {"sequence":1,"story":{"id":"%s","kind":"article",\
                "source":{"name":"Merrow Gazette","publisher":"Merrow Gazette","family":"Merrow Gazette","tier":"wire"},\
                "url":"https://www.merrowgazette.example/tech/tallis-recall",\
                "title":"Tallis Robotics recalls 1,200 kitchen arms after a software fault",\
                "text":"Tallis Robotics is recalling 1,200 of its Ladle kitchen arms.","extent":"summary","language":"en",\
                "author":"Ines Okafor","publishedAt":"2026-03-13T08:55:00Z","fetchedAt":"2026-03-13T09:20:00Z"}}""".formatted(id));
        assertThat(EventCodec.header(first, "ce_specversion")).isEqualTo("1.0");
        assertThat(EventCodec.header(first, "ce_type")).isEqualTo(StoryIngested.TYPE);
        assertThat(EventCodec.header(first, "ce_source")).isEqualTo("/newsroom/ingest-service");
        assertThat(EventCodec.header(first, "ce_subject")).isEqualTo(id);
        assertThat(EventCodec.header(first, "ce_time")).isEqualTo("2026-03-13T09:20:00Z");
        assertThat(EventCodec.header(first, "ce_id"))
                .isEqualTo(
                        NamedUuid.of("newsroom.story.ingested.v1|" + id + "|1").toString());
        assertThat(EventCodec.header(first, "content-type")).isEqualTo("application/json");
    }

    @Test
    @Order(3)
    void the_intake_counts_every_line_of_the_capture() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> get("/api/v1/intake")
                        .then()
                        .statusCode(200)
                        .body("captures", hasSize(1))
                        .body("captures[0].lines", equalTo(6))
                        .body("captures[0].read", equalTo(6))
                        .body("captures[0].finished", equalTo(true))
                        .body("ingested", equalTo(3))
                        .body("refused.MALFORMED", equalTo(1))
                        .body("refused.ALREADY_INGESTED", equalTo(1))
                        .body("refused.NO_URL", equalTo(1)));
    }

    @Test
    @Order(4)
    void a_feed_that_is_closed_is_shown_as_failing() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> get("/api/v1/intake")
                        .then()
                        .body("sources", hasSize(1))
                        .body("sources[0].name", equalTo("Pellworth Courier"))
                        .body("sources[0].state", equalTo("failing"))
                        .body("sources[0].code", equalTo("HTTP_503"))
                        .body("sources[0].failures", equalTo(1)));
    }

    @Test
    @Order(5)
    void a_feed_that_opens_is_read_from_today_on() throws SQLException {
        get(feedServer + "/open").then().statusCode(200);
        askAgainNow();

        List<ConsumerRecord<String, byte[]>> records = topic(4);

        assertThat(records).hasSize(4);
        StoryIngested read = event(records.get(3));
        assertThat(read.sequence()).isEqualTo(4);
        assertThat(read.story().url()).isEqualTo("https://pellworthcourier.example/kitchen");
        assertThat(read.story().source().publisher()).isEqualTo("Pellworth Courier");
        await().atMost(PATIENCE)
                .untilAsserted(() -> get("/api/v1/intake")
                        .then()
                        .body("ingested", equalTo(4))
                        .body("refused.TOO_OLD", equalTo(1))
                        .body("sources[0].state", equalTo("ok"))
                        .body("sources[0].failures", equalTo(0)));
    }

    @Test
    @Order(6)
    void a_feed_without_news_is_asked_and_brings_nothing_twice() throws SQLException {
        askAgainNow();

        await().atMost(PATIENCE)
                .until(() -> Integer.parseInt(get(feedServer + "/known").asString()) > 0);

        await().atMost(PATIENCE)
                .untilAsserted(() -> get("/api/v1/intake")
                        .then()
                        .body("sources[0].state", equalTo("ok"))
                        .body("ingested", equalTo(4))
                        .body("refused.ALREADY_INGESTED", equalTo(1)));
        assertThat(topic(4)).hasSize(4);
    }

    @Test
    @Order(8)
    void lines_whose_delivery_failed_are_counted_once(@TempDir Path folder) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of("src/test/resources/capture.jsonl")));
        // One line more makes it another capture.
        lines.add("no item");
        Path file = Files.write(folder.resolve("again.jsonl"), lines);
        AtomicInteger tries = new AtomicInteger();
        StoryAnnouncer fails = new StoryAnnouncer() {
            @Override
            public void announce(StoryIngested event) {
                announcer.announce(event);
            }

            @Override
            public void announce(DiscussionUpdated event) {
                announcer.announce(event);
            }

            @Override
            public void deliver() {
                if (tries.incrementAndGet() == 1) {
                    throw new IllegalStateException("the broker does not answer");
                }
                announcer.deliver();
            }
        };

        long before = counted();
        new CaptureReplay(List.of(file), 0, intake, log, fails).run();

        assertThat(tries).hasValue(2);
        assertThat(counted() - before).isEqualTo(lines.size());
    }

    private long counted() {
        return ledger.outcomes().values().stream()
                .flatMap(outcomes -> outcomes.values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    @Test
    @Order(7)
    void the_service_is_healthy() {
        get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        assertThat(RestAssured.get("/q/metrics").statusCode()).isEqualTo(200);
    }

    private List<ConsumerRecord<String, byte[]>> topic(int atLeast) {
        try (Topic topic = new Topic(bootstrapServers, Topics.STORIES_INGESTED)) {
            return topic.records(atLeast);
        }
    }

    /** A feed is asked every five minutes at the most; the test does not wait for that. */
    private void askAgainNow() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update source set next_due_at = now(), asked_at = null, plain_at = null, held_until = null");
        }
    }

    private static StoryIngested event(ConsumerRecord<String, byte[]> record) {
        return EventCodec.decode(record, StoryIngested.TYPE, StoryIngested.class);
    }

    /** One capture and one feed on this machine. */
    public static final class Replay implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "newsroom.ingest.captures", "src/test/resources/capture.jsonl",
                    "quarkus.http.test-port", "0");
        }
    }
}
