package newsroom.launcher.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import newsroom.launcher.services.Intake;
import org.junit.jupiter.api.Test;

class LedgerTextTest {

    @Test
    void every_figure_of_the_ledger_can_be_read() {
        List<String> lines = LedgerText.lines(books(), List.of());

        assertThat(lines)
                .map(line -> line.replaceAll(" {2,}", " "))
                .containsExactly(
                        "LEDGER",
                        "capture day.jsonl 3 of 3 lines read, finished",
                        "ingested 2 stories",
                        "refused 1 items: NO_TITLE 1",
                        "ingested + refused = lines: yes (2 + 1, 3)",
                        "stories.ingested 3 records, 2 stories, 1 that name none",
                        "stories.scored 2 records, 2 stories: COPY 1, NEW_EVENT 1",
                        "every ingested story has a verdict: yes",
                        "stories.ingested.dlq 1 records",
                        "still to read, by group and topic:",
                        " scoring stories.ingested 0",
                        "The ledger balances.");
    }

    @Test
    void what_does_not_add_up_is_said_in_the_last_line() {
        List<String> lines = LedgerText.lines(books(), List.of("one is missing", "one is too many"));

        assertThat(lines).last().isEqualTo("The ledger does NOT balance: one is missing; one is too many.");
    }

    private static Books books() {
        Stock ingested = new Stock("stories.ingested", true);
        Stock scored = new Stock("stories.scored", true);
        ingested.add("a", "");
        ingested.add("b", "");
        ingested.addNameless();
        scored.add("a", "NEW_EVENT");
        scored.add("b", "COPY");
        Intake.Capture capture = new Intake.Capture("day.jsonl", 3, 3, true);
        Intake intake = new Intake(List.of(capture), 2, Map.of("NO_TITLE", 1L), List.of());
        List<Lag> lags = List.of(new Lag("scoring", "stories.ingested", 0));
        return new Books(intake, ingested, scored, Map.of("stories.ingested.dlq", 1L), lags);
    }
}
