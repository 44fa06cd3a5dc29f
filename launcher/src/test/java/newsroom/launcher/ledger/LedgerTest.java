package newsroom.launcher.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import newsroom.contracts.Topics;
import newsroom.contracts.cluster.ClusterMerged;
import newsroom.contracts.story.StoryScored;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final Stock scored = new Stock(Topics.STORIES_SCORED, true);

    @Test
    void a_merger_of_clusters_is_no_verdict_on_a_story() {
        enter(Map.of("ce_type", StoryScored.TYPE, "ce_subject", "ferry"));
        enter(Map.of("ce_type", ClusterMerged.TYPE, "ce_subject", "a cluster"));

        assertThat(scored.records()).isEqualTo(1);
        assertThat(scored.stories()).isEqualTo(1);
    }

    @Test
    void a_record_that_names_no_story_is_counted_as_such() {
        enter(Map.of("ce_type", StoryScored.TYPE));
        enter(Map.of());

        assertThat(scored.nameless()).isEqualTo(2);
    }

    private void enter(Map<String, String> headers) {
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(Topics.STORIES_SCORED, 0, 0, "key", new byte[0]);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        Ledger.enter(scored, record, StoryScored.TYPE, said -> "NEW_EVENT");
    }
}
