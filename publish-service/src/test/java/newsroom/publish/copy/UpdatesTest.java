package newsroom.publish.copy;

import static newsroom.publish.Harbour.happening;
import static newsroom.publish.Harbour.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.issue.Update;
import newsroom.publish.Harbour;
import org.junit.jupiter.api.Test;

/** What readers who know a story are told of it again. */
class UpdatesTest {

    private static final String CLOSED = "2026-03-12T17:00:00Z";
    private static final String BEFORE = "2026-03-12T09:00:00Z";
    private static final String AFTER = "2026-03-13T09:00:00Z";
    private static final String TOLD = "The harbour office said that 40 cars wait at the quay.";

    @Test
    void a_later_report_with_a_new_figure_is_an_update() {
        Update update = Updates.of(again(ferry().summary("Now 310 lorries stand on the coast road.")
                        .fetchedAt(AFTER)))
                .orElseThrow();

        assertThat(update.told()).isEqualTo("2026-03-12");
        assertThat(update.issue()).isEqualTo("evening-sheet-2026-03-12");
        assertThat(update.news())
                .extracting(Sentence::text)
                .containsExactly("Now 310 lorries stand on the coast road.");
    }

    @Test
    void what_was_there_before_the_issue_closed_is_no_update() {
        assertThat(Updates.of(again(ferry().summary("Now 310 lorries stand on the coast road.")
                        .fetchedAt(BEFORE))))
                .isEmpty();
    }

    @Test
    void the_same_in_other_words_is_no_update() {
        assertThat(Updates.of(again(ferry().summary("At the quay 40 cars wait, the harbour office said.")
                        .fetchedAt(AFTER))))
                .isEmpty();
    }

    @Test
    void words_without_a_new_figure_are_no_update() {
        assertThat(Updates.of(again(ferry().summary("Fishermen complain of the noise by night.")
                        .fetchedAt(AFTER))))
                .isEmpty();
    }

    @Test
    void a_story_that_was_not_told_has_no_update_and_no_word_of_what_is_new() {
        Pooled fresh = new Pooled(ferry().brief(), Told.NOT_YET);
        Copy copy = new Copy(
                sheet(9, 1, 2, 2),
                "evening-sheet-2026-03-13",
                LocalDate.of(2026, 3, 13),
                Harbour.MORNING,
                List.of(fresh),
                List.of(),
                List.of());

        PrintedStory story = Stories.inFull(fresh, copy);

        assertThat(story.update()).isNull();
        assertThat(story.findings().whatIsNew()).isEmpty();
    }

    private static Harbour.Happening ferry() {
        return happening("ferry").summary(TOLD);
    }

    private static Pooled again(Harbour.Happening now) {
        Brief told = ferry().brief();
        PrintedStory printed = new PrintedStory(
                told.cluster(),
                1,
                told.headline(),
                told.summary(),
                null,
                told.bullets(),
                told.findings(),
                told.reports());
        Earlier earlier =
                new Earlier("evening-sheet-2026-03-12", LocalDate.of(2026, 3, 12), Instant.parse(CLOSED), printed);
        return new Pooled(now.revision(2).brief(), Told.IN_FULL, earlier, null);
    }
}
