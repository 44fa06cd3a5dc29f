package newsroom.launcher.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import newsroom.launcher.services.Ends;
import newsroom.launcher.services.SpanCount;
import org.junit.jupiter.api.Test;

class TrailsTest {

    private static final Instant NOON = Instant.parse("2026-06-02T12:00:00Z");
    private static final Span DAY =
            new Span(Instant.parse("2026-06-02T00:00:00Z"), Instant.parse("2026-06-03T00:00:00Z"));

    private final Trails trails = new Trails(
            new Trails.Places(100, 100, 100),
            List.of(
                    new Ends.End("printed", null, "PRINTED", "morning-2026-06-03"),
                    new Ends.End("weak", null, "LEFT_OUT", "BELOW_SCORE"),
                    new Ends.End("old", null, "LEFT_OUT", "TOO_OLD"),
                    new Ends.End("waiting", null, "WAITING", null),
                    new Ends.End("younger", "printed", "NOT_TAKEN", null)));

    @Test
    void every_story_has_the_end_of_its_event() {
        reported("a", "printed");
        reported("b", "weak");
        reported("c", "old");
        reported("d", "waiting");

        assertThat(lines())
                .containsOnly(
                        Map.entry("published", 1L),
                        Map.entry("below threshold (BELOW_SCORE)", 1L),
                        Map.entry("expired (TOO_OLD)", 1L),
                        Map.entry("lies for an open issue", 1L));
    }

    @Test
    void a_story_that_is_no_report_ends_with_its_verdict() {
        trails.came("a", NOON, 1);
        trails.judged("a", "DECLINED", "OFF_DESK", "");
        trails.came("b", NOON, 2);
        trails.judged("b", "DUPLICATE", "", "printed");

        assertThat(lines()).containsOnly(Map.entry("declined (OFF_DESK)", 1L), Map.entry("duplicate", 1L));
    }

    @Test
    void a_merged_event_ends_as_the_one_that_it_turned_out_to_be() {
        reported("a", "younger");
        trails.merged("younger", "printed");
        trails.summarized("printed", 5);

        assertThat(lines()).containsOnly(Map.entry("published", 1L));
    }

    @Test
    void a_record_that_nobody_could_read_is_a_dead_letter() {
        trails.came("a", NOON, 1);
        trails.dead("a");

        assertThat(lines()).containsOnly(Map.entry("dead letter", 1L));
    }

    @Test
    void what_a_service_has_not_come_to_is_on_its_way() {
        trails.came("a", NOON, 101);

        assertThat(lines()).containsOnly(Map.entry("still on its way", 1L));
    }

    @Test
    void what_a_service_has_passed_in_silence_is_lost() {
        trails.came("no verdict", NOON, 99);
        trails.came("no brief", NOON, 98);
        trails.judged("no brief", "NEW_EVENT", "", "silent");
        trails.came("no desk", NOON, 97);
        trails.judged("no desk", "NEW_EVENT", "", "homeless");
        trails.summarized("homeless", 97);

        assertThat(lines())
                .containsOnly(
                        Map.entry("LOST (no verdict)", 1L),
                        Map.entry("LOST (no brief)", 1L),
                        Map.entry("LOST (on no desk)", 1L));
        assertThat(page(3).balanced()).isFalse();
    }

    @Test
    void a_span_counts_its_own_stories_only() {
        reported("a", "printed");
        trails.came("before", Instant.parse("2026-06-01T23:59:59Z"), 2);
        trails.came("after", Instant.parse("2026-06-03T00:00:00Z"), 3);

        assertThat(lines()).containsOnly(Map.entry("published", 1L));
    }

    @Test
    void sums_that_match_balance() {
        reported("a", "printed");

        assertThat(page(1).lines()).last().isEqualTo("The ledger balances.");
    }

    @Test
    void a_story_that_ingest_counted_and_no_topic_has_is_missed() {
        reported("a", "printed");

        assertThat(page(2).balanced()).isFalse();
        assertThat(page(2).lines())
                .last()
                .isEqualTo("The ledger does NOT balance: 2 stories were ingested, but 1 have an end.");
    }

    private void reported(String story, String cluster) {
        trails.came(story, NOON, 1);
        trails.judged(story, "NEW_EVENT", "", cluster);
        trails.summarized(cluster, 1);
    }

    private Map<String, Long> lines() {
        return trails.fates(DAY).entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        entry -> entry.getKey().line(), Map.Entry::getValue));
    }

    private Ledger.Page page(long ingested) {
        return SpanText.page(DAY, trails.fates(DAY), new SpanCount(ingested, Map.of("NO_URL", 1L)), true);
    }
}
