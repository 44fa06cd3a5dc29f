package newsroom.faults.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsroom.faults.feed.Item;
import newsroom.faults.feed.Receipt;
import org.junit.jupiter.api.Test;

class JudgeTest {

    private final List<Said> said = new ArrayList<>(List.of(
            new Said("stories.ingested", "i1", "newsroom.story.ingested.v1", "a", 1, "h1", "", ""),
            new Said("stories.scored", "s1", "newsroom.story.scored.v1", "a", 1, "h2", "NEW_EVENT", "c"),
            new Said("clusters.summarized", "b1", "newsroom.cluster.summarized.v1", "c", 1, "h3", "", "c")));
    private final List<Printed> printed = new ArrayList<>(
            List.of(new Printed("morning-1", "morning", 1, "2026-01-06", 1, "p", List.of("c"), List.of("c"))));

    @Test
    void an_honest_newsroom_breaks_nothing() {
        assertThat(broken()).isEmpty();
    }

    @Test
    void an_acknowledged_story_that_never_reached_its_topic_is_lost() {
        said.remove(0);

        assertThat(broken()).contains("I1", "I6");
    }

    @Test
    void a_story_without_verdict_is_lost() {
        said.remove(1);

        assertThat(broken()).contains("I1");
    }

    @Test
    void an_event_without_brief_is_lost() {
        said.remove(2);

        assertThat(broken()).contains("I1");
    }

    @Test
    void an_issue_that_is_printed_again_otherwise_is_twice() {
        printed.add(new Printed("morning-1", "morning", 1, "2026-01-06", 1, "q", List.of("c"), List.of("c")));

        assertThat(broken()).contains("I2");
    }

    @Test
    void an_issue_that_is_said_again_alike_is_once() {
        printed.add(printed.get(0));

        assertThat(broken()).isEmpty();
    }

    @Test
    void an_event_that_two_issues_tell_as_new_is_twice() {
        printed.add(new Printed("morning-2", "morning", 2, "2026-01-07", 1, "q", List.of("c"), List.of("c")));

        assertThat(broken()).contains("I2");
    }

    @Test
    void a_record_said_again_otherwise_is_found() {
        said.add(new Said("stories.scored", "s1", "newsroom.story.scored.v1", "a", 1, "other", "NEW_EVENT", "c"));

        assertThat(broken()).containsExactly("I7");
    }

    private List<String> broken() {
        Item item = new Item(Item.Kind.EVENT, "https://a.example/1", "A", "A", "t", "t", Instant.EPOCH);
        Kept kept = new Kept(
                1,
                1,
                1,
                0,
                Map.of("scoring", 1L, "summarize", 1L, "publish", 1L),
                Map.of(),
                0,
                List.of(new Kept.Shelf("morning-1", "morning", 1, "2026-01-06", "DEADLINE", 1, "p")));
        Evidence evidence = new Evidence(
                List.of(new Receipt(item, "INGESTED", "a")),
                said,
                printed,
                kept,
                List.of(new Shown(
                        "publish-1",
                        printed.stream().map(Printed::id).distinct().toList(),
                        List.of())),
                Map.of(),
                List.of(),
                0,
                0,
                300);
        return Judge.findings(evidence).stream()
                .filter(finding -> !finding.holds())
                .map(Finding::invariant)
                .toList();
    }
}
