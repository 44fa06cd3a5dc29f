package newsroom.summarize;

import static io.restassured.RestAssured.given;
import static newsroom.summarize.Harbour.scored;
import static newsroom.summarize.Harbour.standing;
import static newsroom.summarize.Harbour.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import newsroom.contracts.Topics;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.story.StoryScored;
import newsroom.contracts.story.Verdict.Outcome;
import newsroom.summarize.llm.StubModelResource;
import newsroom.testkit.Ground;
import newsroom.wire.EventCodec;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A model words briefs behind a real broker and a real database, or hangs. */
@QuarkusTest
@QuarkusTestResource(value = Ground.class, initArgs = @ResourceArg(name = "service", value = "summarize"))
@QuarkusTestResource(value = StubModelResource.class, restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RewritesKafkaIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MANY = 40;
    private static final String TEXT = "The ferry to Skarholm left the harbour at dawn with 214 passengers aboard."
            + " Engineers replaced both shafts of the old engine in a dock at Fjordvik."
            + " The repair marks the largest single bill that the harbour board has ever paid.";

    private static final Wire WIRE =
            new Wire(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class), "scoring-service");

    @jakarta.inject.Inject
    DataSource database;

    @Test
    @Order(1)
    void a_brief_is_said_as_it_is_and_then_in_the_models_words() {
        WIRE.say(Topics.STORIES_SCORED, List.of(ferry(1, "ferry")));

        List<Brief> said = await().atMost(PATIENCE).until(() -> said("ferry"), briefs -> briefs.size() == 2);

        assertThat(said).extracting(Brief::engine).containsExactly("extractive", "openai/stub");
        assertThat(said).extracting(Brief::revision).containsExactly(1, 2);
        assertThat(said.get(1).headline().basis()).isEqualTo(Sentence.Basis.REWRITTEN);
        assertThat(metric("newsroom_llm_calls_seconds_count")).isEqualTo(1);
        assertThat(metric("newsroom_llm_cost_usd_total")).isBetween(0.003, 0.004);
    }

    @Test
    @Order(2)
    void the_same_news_is_not_asked_for_twice() {
        double before = metric("newsroom_llm_calls_seconds_count");

        WIRE.say(Topics.STORIES_SCORED, List.of(ferry(2, "ferry-again")));
        List<Brief> said = await().atMost(PATIENCE).until(() -> said("ferry-again"), briefs -> briefs.size() == 2);

        assertThat(said.get(1).headline()).isEqualTo(said("ferry").get(1).headline());
        assertThat(said.get(1).summary()).isEqualTo(said("ferry").get(1).summary());
        assertThat(metric("newsroom_llm_calls_seconds_count")).isEqualTo(before);
    }

    @Test
    @Order(3)
    void a_job_of_a_process_that_was_killed_is_taken_by_another() throws SQLException {
        ClusterSummarized last = events("ferry").get(1);
        try (Connection connection = database.getConnection();
                PreparedStatement job = connection.prepareStatement("""
                        insert into rewrite_job(cluster_id, revision, priority, body, attempt, lease_owner, lease_until)
                        values (?, ?, 0.6, ?, 1, 'killed', clock_timestamp() + interval '2 seconds')""")) {
            job.setObject(1, last.brief().cluster().id().value());
            job.setInt(2, last.brief().revision());
            job.setBytes(3, EventCodec.bytes(last));
            job.executeUpdate();
        }

        List<Brief> said = await().atMost(PATIENCE).until(() -> said("ferry"), briefs -> briefs.size() == 3);

        assertThat(said.get(2).revision()).isEqualTo(3);
    }

    @Test
    @Order(4)
    void a_model_that_hangs_delays_no_brief_and_upsets_no_consumer() {
        Duration without = toldIn(100, "calm", "fresh wind");
        double rebalances = metric("kafka_consumer_coordinator_rebalance_total");
        long heap = heap();

        Duration with = toldIn(200, "becalmed", StubModelResource.HANGS);

        System.out.printf(
                "%d briefs with a model that writes %d ms, with one that hangs %d ms, heap %+d KiB%n",
                MANY, without.toMillis(), with.toMillis(), (heap() - heap) / 1024);
        assertThat(with).isLessThan(without.multipliedBy(3).plusSeconds(2));
        assertThat(metric("kafka_consumer_coordinator_rebalance_total")).isEqualTo(rebalances);
        assertThat(waiting()).isGreaterThan(MANY / 2);
    }

    /** From the first record to the last extractive brief. */
    private static Duration toldIn(int from, String name, String word) {
        List<StoryScored> verdicts = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            String title = "The " + word + " held ship number " + i + " off Merrow";
            verdicts.add(scored(
                    from + i,
                    story("Merrow Gazette", title, TEXT + " Ship number " + i + " lay in the " + word + " for hours."),
                    Outcome.NEW_EVENT,
                    standing(name + i, List.of("Merrow Gazette"))));
        }
        long start = System.nanoTime();
        WIRE.say(Topics.STORIES_SCORED, verdicts);
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> events().stream()
                                .filter(event -> event.sequence() >= from
                                        && event.brief().revision() == 1)
                                .count()
                        >= MANY);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private int waiting() {
        try (Connection connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from rewrite_job")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static double metric(String name) {
        Matcher line = Pattern.compile("(?m)^" + name + "(?:\\{[^}]*})? (\\S+)$")
                .matcher(given().get("/q/metrics").asString());
        double sum = 0;
        while (line.find()) {
            sum += Double.parseDouble(line.group(1));
        }
        return sum;
    }

    private static StoryScored ferry(long sequence, String cluster) {
        return scored(
                sequence,
                story("Merrow Gazette", "Ferry to Skarholm sails again after 11 days", TEXT),
                Outcome.NEW_EVENT,
                standing(cluster, List.of("Merrow Gazette")));
    }

    private static List<Brief> said(String cluster) {
        return events(cluster).stream().map(ClusterSummarized::brief).toList();
    }

    private static List<ClusterSummarized> events(String cluster) {
        var id = standing(cluster, List.of("Merrow Gazette")).id();
        return events().stream()
                .filter(event -> event.brief().cluster().id().equals(id))
                .toList();
    }

    private static List<ClusterSummarized> events() {
        return WIRE.read(Topics.CLUSTERS_SUMMARIZED).stream()
                .map(record -> EventCodec.decode(record, ClusterSummarized.TYPE, ClusterSummarized.class))
                .toList();
    }
}
