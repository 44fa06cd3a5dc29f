package newsroom.launcher.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import newsroom.launcher.services.Intake;
import org.junit.jupiter.api.Test;

class BalanceTest {

    private final Stock ingested = new Stock("stories.ingested", true);
    private final Stock scored = new Stock("stories.scored", true);
    private List<Lag> lags = List.of();

    @Test
    void books_balance_when_every_line_became_a_verdict_or_a_refusal() {
        story("a", "NEW_EVENT");
        story("b", "DECLINED");

        assertThat(faults(intake(3, 2, 1))).isEmpty();
    }

    @Test
    void a_line_that_became_nothing_is_missed() {
        story("a", "NEW_EVENT");

        assertThat(faults(intake(3, 1, 1))).containsExactly("3 lines were read, but 1 ingested + 1 refused are 2");
    }

    @Test
    void a_capture_that_is_still_read_does_not_balance() {
        Intake intake = new Intake(List.of(new Intake.Capture("day", 9, 0, false)), 0, Map.of(), List.of());

        assertThat(faults(intake)).containsExactly("day is read up to line 0");
    }

    @Test
    void a_story_without_a_verdict_is_missed() {
        story("a", "NEW_EVENT");
        ingested.add("b", "");

        assertThat(faults(intake(2, 2, 0))).containsExactly("1 stories have no verdict");
    }

    @Test
    void a_story_that_never_came_onto_the_topic_is_missed() {
        story("a", "NEW_EVENT");

        assertThat(faults(intake(2, 2, 0))).containsExactly("2 stories were ingested, but 1 are on stories.ingested");
    }

    @Test
    void a_verdict_said_twice_alike_is_one_verdict() {
        story("a", "NEW_EVENT");
        story("a", "NEW_EVENT");

        assertThat(faults(intake(1, 1, 0))).isEmpty();
        assertThat(scored.records()).isEqualTo(2);
        assertThat(scored.bySaying()).containsExactly(Map.entry("NEW_EVENT", 1L));
    }

    @Test
    void a_verdict_said_again_otherwise_does_not_balance() {
        story("a", "NEW_EVENT");
        scored.add("a", "COPY");

        assertThat(faults(intake(1, 1, 0))).containsExactly("1 verdicts contradict an earlier one");
    }

    @Test
    void a_verdict_about_nothing_does_not_balance() {
        scored.add("ghost", "NEW_EVENT");

        assertThat(faults(intake(0, 0, 0))).containsExactly("1 verdicts are about stories that never came in");
    }

    @Test
    void a_service_that_is_behind_does_not_balance_and_a_stranger_may_be() {
        lags = List.of(
                new Lag("summarize", "stories.scored", 3),
                new Lag("scoring-fingerprints", "stories.ingested", 0),
                new Lag("somebody", "stories.scored", 9));

        assertThat(faults(intake(0, 0, 0))).containsExactly("summarize has 3 records of stories.scored still to read");
    }

    @Test
    void live_sources_have_no_lines_to_be_held_against() {
        story("a", "NEW_EVENT");
        Intake live = new Intake(List.of(), 1, Map.of("ALREADY_INGESTED", 40L), List.of());

        assertThat(faults(live)).isEmpty();
    }

    @Test
    void records_that_are_gone_for_their_age_are_not_missed() {
        Stock aged = new Stock("stories.ingested", false);
        aged.add("b", "");
        scored.add("a", "NEW_EVENT");
        scored.add("b", "NEW_EVENT");
        Intake live = new Intake(List.of(), 2, Map.of(), List.of());

        assertThat(Balance.faults(new Books(live, aged, scored, Map.of(), lags)))
                .isEmpty();
    }

    private void story(String id, String verdict) {
        ingested.add(id, "");
        scored.add(id, verdict);
    }

    private List<String> faults(Intake intake) {
        return Balance.faults(new Books(intake, ingested, scored, Map.of(), lags));
    }

    private static Intake intake(long lines, long ingested, long refused) {
        Intake.Capture capture = new Intake.Capture("day.jsonl", lines, lines, true);
        return new Intake(List.of(capture), ingested, Map.of("NO_TITLE", refused), List.of());
    }
}
