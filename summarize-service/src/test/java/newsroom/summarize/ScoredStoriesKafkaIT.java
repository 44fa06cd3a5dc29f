package newsroom.summarize;

import static io.restassured.RestAssured.given;
import static newsroom.summarize.Harbour.scored;
import static newsroom.summarize.Harbour.standing;
import static newsroom.summarize.Harbour.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsroom.contracts.Topics;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryScored;
import newsroom.contracts.story.Verdict.Outcome;
import newsroom.testkit.Ground;
import newsroom.wire.EventCodec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Verdicts come in on a real broker and briefs go out on it. One morning of a harbour town. */
@QuarkusTest
@QuarkusTestResource(value = Ground.class, initArgs = @ResourceArg(name = "service", value = "summarize"))
class ScoredStoriesKafkaIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Story FERRY = story(
            "Merrow Gazette",
            "Ferry to Skarholm sails again after 11 days",
            "MERROW, March 12 (Gazette) — The ferry to Skarholm left the harbour at dawn with 214 passengers aboard."
                    + " Engineers replaced both shafts of the old engine in a dock at Fjordvik."
                    + " The repair marks the largest single bill that the harbour board has ever paid.\n"
                    + "Dr. Ines Holm of the harbour office said the crew would be paid for every lost day.");
    private static final Story FERRY_TOO = story(
            "Skarholm Post",
            "Skarholm ferry is back after repairs",
            "Islanders cheered on the quay when the ferry to Skarholm came in with the morning papers."
                    + " Shops on the island had sold out of fresh milk by the weekend, grocers told the Post.");
    private static final Story COPY = story("Fjord Radio", "Ferry sails again", FERRY.text());
    private static final Story CRANE = story("Fjord Radio", "Crane topples over quay seven in the storm", "");
    private static final Story ADVERTISEMENT = story("Lantern Board", "Buy my boat", "Cheap.");

    private static final List<StoryScored> MORNING = List.of(
            scored(1, FERRY, Outcome.NEW_EVENT, standing("ferry", List.of("Merrow Gazette"))),
            scored(2, ADVERTISEMENT, Outcome.DECLINED, null),
            scored(3, CRANE, Outcome.NEW_EVENT, standing("crane", List.of("Fjord Radio"))),
            scored(4, COPY, Outcome.COPY, standing("ferry", List.of("Merrow Gazette"))),
            scored(5, FERRY_TOO, Outcome.SAME_EVENT, standing("ferry", List.of("Merrow Gazette", "Skarholm Post"))));

    private static final Wire WIRE =
            new Wire(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class), "scoring-service");

    @BeforeAll
    static void a_morning_passes() {
        WIRE.say(Topics.STORIES_SCORED, MORNING.subList(0, 2));
        WIRE.sayGarbage(Topics.STORIES_SCORED, StoryScored.TYPE, "{\"sequence\": 0}");
        WIRE.say(Topics.STORIES_SCORED, MORNING.subList(2, MORNING.size()));
        await().atMost(PATIENCE).until(() -> said().size() >= 3);
    }

    @Test
    void a_report_of_another_owner_is_a_further_revision_of_its_clusters_brief() {
        List<ClusterSummarized> said = said();

        assertThat(said).extracting(ClusterSummarized::sequence).containsExactly(1L, 3L, 5L);
        assertThat(said).extracting(event -> event.brief().revision()).containsExactly(1, 1, 2);
        assertThat(said.get(2).brief().cluster().publishers()).containsExactly("Merrow Gazette", "Skarholm Post");
    }

    @Test
    void copies_and_declined_stories_are_not_among_the_reports() {
        Brief last = said().get(2).brief();

        assertThat(last.reports())
                .extracting(report -> report.story())
                .containsExactlyInAnyOrder(FERRY.id(), FERRY_TOO.id());
    }

    @Test
    void every_sentence_stands_where_its_span_says() {
        Map<StoryId, Story> stories =
                Stream.of(FERRY, FERRY_TOO, CRANE).collect(Collectors.toMap(Story::id, Function.identity()));

        List<Sentence> extracted = said().stream()
                .flatMap(event -> sentences(event.brief()).stream())
                .filter(sentence -> sentence.basis() == Sentence.Basis.EXTRACTED)
                .toList();

        assertThat(extracted).hasSizeGreaterThan(6).allSatisfy(sentence -> {
            Span span = sentence.evidence().get(0);
            Story story = Objects.requireNonNull(stories.get(span.story()));
            String words = span.part() == Span.Part.TITLE ? story.title() : story.text();
            assertThat(words.substring(span.start(), span.end())).isEqualTo(sentence.text());
        });
    }

    @Test
    void a_headline_without_a_text_is_not_filled_up_with_words_of_our_own() {
        Brief crane = said().get(1).brief();

        assertThat(crane.summary()).isEmpty();
        assertThat(crane.headline().text()).isEqualTo("Crane topples over quay seven in the storm");
    }

    @Test
    void a_brief_says_how_far_it_can_be_relied_on_and_what_is_new_in_it() {
        Brief last = said().get(2).brief();

        assertThat(last.findings().confidence()).isNotNull();
        assertThat(last.findings().whatIsNew())
                .extracting(Sentence::text)
                .as("facts that the first report did not have, never that somebody reports it too")
                .contains("Shops on the island had sold out of fresh milk by the weekend, grocers told the Post.");
        assertThat(last.claims()).isNotEmpty();
    }

    @Test
    void garbage_is_a_dead_letter_and_holds_nobody_up() {
        ConsumerRecord<String, byte[]> dead = await().atMost(PATIENCE)
                .until(() -> WIRE.read(Topics.deadLetters(Topics.STORIES_SCORED)), records -> !records.isEmpty())
                .get(0);

        assertThat(EventCodec.header(dead, "x-dlq-code")).isEqualTo("SCHEMA_INVALID");
        assertThat(EventCodec.header(dead, "x-dlq-service")).isEqualTo("summarize-service");
        assertThat(dead.value()).asString().isEqualTo("{\"sequence\": 0}");
    }

    @Test
    void the_same_verdicts_again_say_nothing_again() {
        int garbage = WIRE.read(Topics.deadLetters(Topics.STORIES_SCORED)).size();

        WIRE.say(Topics.STORIES_SCORED, MORNING);
        WIRE.sayGarbage(Topics.STORIES_SCORED, "newsroom.verdict.v9", "{}");

        // The garbage behind them tells that they were read.
        await().atMost(PATIENCE)
                .until(() ->
                        WIRE.read(Topics.deadLetters(Topics.STORIES_SCORED)).size() > garbage);
        assertThat(said()).hasSize(3);
        given().get("/api/v1/tally")
                .then()
                .statusCode(200)
                .body("through", equalTo(5))
                .body("briefs", equalTo(3))
                .body("clusters", equalTo(2))
                .body("reports", equalTo(3));
    }

    private static List<Sentence> sentences(Brief brief) {
        List<Sentence> all = new ArrayList<>(List.of(brief.headline()));
        all.addAll(brief.summary());
        Sentence why = brief.whyItMatters();
        if (why != null) {
            all.add(why);
        }
        all.addAll(brief.bullets());
        return all;
    }

    private static List<ClusterSummarized> said() {
        return WIRE.read(Topics.CLUSTERS_SUMMARIZED).stream()
                .map(record -> EventCodec.decode(record, ClusterSummarized.TYPE, ClusterSummarized.class))
                .toList();
    }
}
