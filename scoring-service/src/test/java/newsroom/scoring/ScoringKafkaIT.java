package newsroom.scoring;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.Topics;
import newsroom.contracts.story.DiscussionUpdated;
import newsroom.contracts.story.Extent;
import newsroom.contracts.story.Source;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryIngested;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.StoryScored;
import newsroom.contracts.story.Tier;
import newsroom.contracts.story.Verdict.Outcome;
import newsroom.scoring.judge.DecisionShelf;
import newsroom.scoring.judge.Filed;
import newsroom.scoring.judge.Merger;
import newsroom.testkit.Ground;
import newsroom.wire.Dispatch;
import newsroom.wire.EventCodec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The whole service on a real broker, a real database and the real model: stories become verdicts. */
@QuarkusTest
@TestProfile(ScoringKafkaIT.Harbour.class)
@QuarkusTestResource(value = Ground.class, initArgs = @ResourceArg(name = "service", value = "scoring"))
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@NullUnmarked
class ScoringKafkaIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Instant MORNING = Instant.parse("2026-03-13T06:00:00Z");

    private static final Dispatch RECALL =
            ingested(1, "recall", "en", "Tallis Robotics recalls 1,200 Ladle kitchen arms");
    private static final Dispatch BROKEN = broken(ingested(2, "broken", "en", "This one will be broken on its way"));
    private static final Dispatch FERRY =
            ingested(3, "ferry", "en", "The ferry to Skarholm sails again after eleven days");
    private static final Dispatch WIND =
            ingested(4, "vento", "it", "Vento forte sul porto, traghetti fermi fino a sera");
    private static final Dispatch AGAIN =
            ingested(5, "recall", "en", "Tallis Robotics recalls 1,200 Ladle kitchen arms", "Lantern Board");
    private static final Dispatch NOISE = new Dispatch(
            Topics.STORIES_INGESTED,
            "noise",
            "garbage".getBytes(StandardCharsets.UTF_8),
            Map.of("ce_type", StoryIngested.TYPE));
    private static final Dispatch STRANGER =
            new Dispatch(Topics.STORIES_INGESTED, "stranger", "{}".getBytes(StandardCharsets.UTF_8), Map.of());

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    DecisionShelf shelf;

    @Test
    @Order(1)
    void every_story_gets_one_verdict_in_the_desks_order_whatever_stands_between() {
        line().say(WIND, NOISE, FERRY, BROKEN, STRANGER, AGAIN, RECALL);

        List<ConsumerRecord<String, byte[]>> records = line().heard(Topics.STORIES_SCORED, 4);

        assertThat(records).extracting(Line::sequence).containsExactly(1L, 3L, 4L, 5L);
        assertThat(records)
                .extracting(record -> scored(record).verdict().outcome())
                .containsExactly(Outcome.NEW_EVENT, Outcome.NEW_EVENT, Outcome.DECLINED, Outcome.DUPLICATE);
        assertThat(records).allSatisfy(record -> {
            assertThat(record.key()).isEqualTo(scored(record).story().id().toString());
            assertThat(EventCodec.header(record, "ce_type")).isEqualTo("newsroom.story.scored.v1");
            assertThat(EventCodec.header(record, "ce_source")).isEqualTo("/newsroom/scoring-service");
            assertThat(EventCodec.header(record, "ce_subject")).isEqualTo(record.key());
            assertThat(EventCodec.header(record, "ce_time"))
                    .isEqualTo(scored(record).story().fetchedAt().toString());
        });
    }

    @Test
    @Order(2)
    void what_cannot_be_read_lies_with_the_dead_letters_as_it_came() {
        List<ConsumerRecord<String, byte[]>> letters = line().heard(Topics.deadLetters(Topics.STORIES_INGESTED), 3);

        assertThat(letters).hasSize(3);
        ConsumerRecord<String, byte[]> noise = letter(letters, "noise");
        assertThat(noise.value()).isEqualTo(NOISE.body());
        assertThat(EventCodec.header(noise, "x-dlq-code")).isEqualTo("UNPARSEABLE");
        assertThat(EventCodec.header(noise, "x-dlq-service")).isEqualTo("scoring-service");
        assertThat(EventCodec.header(noise, "x-dlq-topic")).isEqualTo("stories.ingested");
        assertThat(EventCodec.header(noise, "x-dlq-offset")).matches("\\d+");
        ConsumerRecord<String, byte[]> broken = letter(letters, BROKEN.key());
        assertThat(broken.value()).isEqualTo(BROKEN.body());
        assertThat(EventCodec.header(broken, "x-dlq-code")).isEqualTo("SCHEMA_INVALID");
        assertThat(Line.sequence(broken)).isEqualTo(2);
        assertThat(EventCodec.header(letter(letters, "stranger"), "x-dlq-code")).isEqualTo("UNKNOWN_TYPE");
    }

    @Test
    @Order(3)
    void the_desk_has_passed_the_unreadable_place() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> get("/api/v1/tally")
                        .then()
                        .statusCode(200)
                        .body("through", equalTo(5))
                        .body("waiting", equalTo(0))
                        .body("verdicts.NEW_EVENT", equalTo(2))
                        .body("verdicts.DUPLICATE", equalTo(1))
                        .body("verdicts.DECLINED", equalTo(1))
                        .body("declined.OFF_LANGUAGE", equalTo(1)));
    }

    @Test
    @Order(4)
    void stories_that_come_again_get_no_second_verdict() {
        line().say(
                        RECALL,
                        FERRY,
                        WIND,
                        AGAIN,
                        ingested(6, "fog", "en", "Fog closes the harbour of Merrow until Monday"));

        List<ConsumerRecord<String, byte[]>> records = line().heard(Topics.STORIES_SCORED, 5);

        assertThat(records).extracting(Line::sequence).containsExactly(1L, 3L, 4L, 5L, 6L);
        get("/api/v1/tally").then().body("through", equalTo(6));
    }

    @Test
    @Order(5)
    void what_was_decided_can_be_read_back_with_the_whole_of_its_events() {
        List<Filed> back = new ArrayList<>();

        // The duplicate came on the second day: with it comes the report that it repeats.
        QuarkusTransaction.requiringNew().run(() -> shelf.recall(MORNING.plus(Duration.ofHours(30)), into(back)));

        assertThat(back).extracting(Filed::sequence).containsExactly(1L, 5L, 6L);
        assertThat(back.get(0).verdict().outcome()).isEqualTo(Outcome.NEW_EVENT);
        assertThat(back.get(0).fingerprint().terms()).contains("talli");
        assertThat(QuarkusTransaction.requiringNew().call(shelf::newest)).contains(at(6));
    }

    private static DecisionShelf.Recall into(List<Filed> stories) {
        return new DecisionShelf.Recall() {
            @Override
            public void filed(Filed story) {
                stories.add(story);
            }

            @Override
            public void merged(Merger merger) {}

            @Override
            public void discussed(DiscussionUpdated discussion) {}
        };
    }

    private Line line() {
        return new Line(bootstrapServers);
    }

    private static ConsumerRecord<String, byte[]> letter(List<ConsumerRecord<String, byte[]>> letters, String key) {
        return letters.stream()
                .filter(letter -> key.equals(letter.key()))
                .findFirst()
                .orElseThrow();
    }

    private static StoryScored scored(ConsumerRecord<String, byte[]> record) {
        return EventCodec.decode(record, StoryScored.TYPE, StoryScored.class);
    }

    private static Dispatch ingested(long sequence, String page, String language, String title) {
        return ingested(sequence, page, language, title, "Merrow Gazette");
    }

    private static Dispatch ingested(long sequence, String page, String language, String title, String source) {
        StoryId id = new StoryId(NamedUuid.of("story|" + source + "|" + page));
        StoryIngested event = new StoryIngested(
                sequence,
                new Story(
                        id,
                        StoryKind.ARTICLE,
                        Source.independent(source, source, Tier.WIRE),
                        "https://merrowgazette.example/" + page,
                        title,
                        "",
                        Extent.HEADLINE,
                        language,
                        null,
                        null,
                        at(sequence),
                        null,
                        null));
        return EventCodec.encode(Topics.STORIES_INGESTED, id.toString(), event, "ingest-service");
    }

    /** Eight hours between any two stories. */
    private static Instant at(long sequence) {
        return MORNING.plus(Duration.ofHours(8 * (sequence - 1)));
    }

    /** The record with a body that its type does not promise; its headers are whole. */
    private static Dispatch broken(Dispatch good) {
        return new Dispatch(
                good.topic(),
                good.key(),
                "{\"sequence\":2,\"story\":\"gone\"}".getBytes(StandardCharsets.UTF_8),
                good.headers());
    }

    /** The desk of this test, and a port of its own. */
    public static final class Harbour implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("newsroom.desk", "src/test/resources/desk.yaml", "quarkus.http.test-port", "0");
        }
    }
}
