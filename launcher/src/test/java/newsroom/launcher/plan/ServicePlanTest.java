package newsroom.launcher.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ServicePlanTest {

    private static final Path DATA = Path.of("/data/live");

    @Test
    void services_are_planned_in_the_order_in_which_a_story_passes_them() {
        assertThat(ServicePlan.all(Plans.live(DATA)))
                .extracting(ServicePlan::name)
                .containsExactly("ingest", "scoring", "summarize", "publish");
    }

    @Test
    void a_service_is_told_where_everything_is() {
        ServicePlan scoring = plan(Plans.live(DATA), "scoring");

        assertThat(scoring.jar()).hasToString("/opt/newsroom/scoring-service/target/quarkus-app/quarkus-run.jar");
        assertThat(scoring.environment())
                .containsEntry("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:19092")
                .containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:15432/scoring")
                .containsEntry("QUARKUS_HTTP_HOST", "127.0.0.1")
                .containsEntry("QUARKUS_HTTP_PORT", "8082")
                .containsEntry("NEWSROOM_DESK", "/opt/newsroom/deploy/desk.yaml")
                .doesNotContainKey("NEWSROOM_PUBLISH_CLOCK");
    }

    @Test
    void scoring_gets_more_memory_than_the_others() {
        assertThat(plan(Plans.live(DATA), "scoring").heapMegabytes()).isEqualTo(384);
        assertThat(plan(Plans.live(DATA), "publish").heapMegabytes()).isEqualTo(256);
    }

    @Test
    void a_live_newsroom_reads_its_feeds_by_the_clock_on_the_wall() {
        Plan live = Plans.live(DATA);

        assertThat(plan(live, "ingest").environment())
                .containsEntry("NEWSROOM_INGEST_FEEDS", "true")
                .doesNotContainKey("NEWSROOM_INGEST_CAPTURES");
        assertThat(plan(live, "publish").environment()).containsEntry("NEWSROOM_PUBLISH_CLOCK", "wall");
    }

    @Test
    void a_replay_reads_captures_by_the_clock_of_their_stories() {
        Plan replay = Plans.replay(DATA, true, Path.of("/a.jsonl"), Path.of("/b.jsonl.gz"));

        assertThat(plan(replay, "ingest").environment())
                .containsEntry("NEWSROOM_INGEST_FEEDS", "false")
                .containsEntry("NEWSROOM_INGEST_CAPTURES", "/a.jsonl,/b.jsonl.gz")
                .containsEntry("NEWSROOM_INGEST_SPEED", "60");
        assertThat(plan(replay, "publish").environment()).containsEntry("NEWSROOM_PUBLISH_CLOCK", "stories");
    }

    @Test
    void only_the_sample_makes_a_show_of_a_day_long_over() {
        Plan replay = Plans.replay(DATA, true, Path.of("/a.jsonl"));
        Plan sample = new Plan(
                "sample",
                replay.home(),
                replay.data(),
                true,
                replay.cache(),
                replay.desk(),
                replay.reading(),
                replay.ports(),
                true);

        assertThat(plan(sample, "publish").environment()).containsEntry("NEWSROOM_AUDIO_FRESHNESS", "36500d");
        assertThat(plan(replay, "publish").environment()).doesNotContainKey("NEWSROOM_AUDIO_FRESHNESS");
    }

    private static ServicePlan plan(Plan plan, String name) {
        return ServicePlan.all(plan).stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
