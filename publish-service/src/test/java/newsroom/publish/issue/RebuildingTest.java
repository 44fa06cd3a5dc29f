package newsroom.publish.issue;

import static newsroom.publish.Harbour.cluster;
import static newsroom.publish.Harbour.happening;
import static newsroom.publish.Harbour.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.contracts.cluster.Ahead;
import newsroom.contracts.cluster.Findings;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.desk.Edition;
import newsroom.contracts.issue.Correction;
import newsroom.contracts.issue.Drop;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.IssuePublished;
import newsroom.publish.Harbour.Happening;
import newsroom.publish.press.TextPress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An issue that is looked at again, and corrected. */
class RebuildingTest {

    private static final String THURSDAY = "evening-sheet-2026-03-12";
    private static final Instant FRIDAY_NOON = Instant.parse("2026-03-13T12:00:00Z");

    private final List<Edition> editions = List.of(sheet(2, 1, 1, 0));
    private final InMemoryShelf shelf = new InMemoryShelf();
    private final List<IssuePublished> announced = new ArrayList<>();
    private final Rebuilding rebuilding = new Rebuilding(editions, shelf, announced::add);
    private final PublishingDesk desk = new PublishingDesk(
            editions,
            Clocking.STORIES,
            (edition, moment) -> Instant.parse("2026-03-12T17:00:00Z"),
            shelf,
            announced::add,
            Press.PLAIN);

    @BeforeEach
    void an_issue_is_printed() {
        desk.lay(List.of(
                happening("ferry")
                        .score(8)
                        .summary("The ferry carries 40 cars.")
                        .at(1, "2026-03-12T08:00:00Z"),
                happening("crane").score(5).carriedBy("B").at(2, "2026-03-12T08:10:00Z")));
    }

    @Test
    void the_same_pool_prints_the_same_issue() {
        Difference difference = rebuilding.dryRun(THURSDAY, Set.of()).orElseThrow();

        assertThat(difference.changes()).isEmpty();
        assertThat(rebuilding
                        .correct(THURSDAY, "Nothing.", Set.of(), FRIDAY_NOON)
                        .orElseThrow()
                        .changes())
                .isEmpty();
        assertThat(announced).hasSize(1);
    }

    @Test
    void a_dry_run_tells_what_would_change_and_changes_nothing() {
        wordAnew();

        Difference difference = rebuilding.dryRun(THURSDAY, Set.of()).orElseThrow();

        assertThat(difference.changes())
                .contains("top stories “The ferry” summary: The ferry carries 40 cars. → The ferry carries 14 cars.");
        assertThat(announced).hasSize(1);
        assertThat(shelf.closed(THURSDAY).orElseThrow().issue().revision()).isEqualTo(1);
    }

    @Test
    void a_correction_is_the_next_revision_of_the_same_issue_with_a_dated_note() {
        wordAnew();

        rebuilding.correct(THURSDAY, "The ferry carries 14 cars, not 40.", Set.of(), FRIDAY_NOON);

        Issue corrected = announced.get(1).issue();
        assertThat(corrected.id()).isEqualTo(THURSDAY);
        assertThat(corrected.number()).isEqualTo(announced.get(0).issue().number());
        assertThat(corrected.revision()).isEqualTo(2);
        assertThat(corrected.corrections())
                .containsExactly(new Correction(2, FRIDAY_NOON, "The ferry carries 14 cars, not 40."));
        assertThat(announced.get(1).occurredAt()).isEqualTo(FRIDAY_NOON);
        assertThat(announced.get(1).identity()).isNotEqualTo(announced.get(0).identity());
        assertThat(TextPress.print(corrected))
                .contains("Corrected on March 13, 2026, 12:00 UTC (revision 2): The ferry carries 14")
                .contains("The ferry carries 14 cars.");
    }

    @Test
    void what_was_left_out_stays_left_out() {
        desk.lay(List.of(happening("crane")
                .score(10)
                .carriedBy("B", "C", "D")
                .revision(2)
                .at(2, "2026-03-12T08:10:00Z")));

        rebuilding.correct(THURSDAY, "The crane.", Set.of(), FRIDAY_NOON);

        assertThat(shelf.closed(THURSDAY).orElseThrow().issue().topStories())
                .extracting(story -> story.cluster().id())
                .containsExactly(cluster("ferry"));
    }

    @Test
    void a_story_that_is_taken_out_is_in_no_block_and_stays_out() {
        InMemoryShelf shelf = new InMemoryShelf();
        List<Edition> two = List.of(sheet(2, 1, 2, 0));
        new PublishingDesk(
                        two,
                        Clocking.STORIES,
                        (edition, moment) -> Instant.parse("2026-03-12T17:00:00Z"),
                        shelf,
                        announced::add,
                        Press.PLAIN)
                .lay(List.of(
                        announcingItsTrials().at(1, "2026-03-12T08:00:00Z"),
                        happening("crane").score(5).carriedBy("B").at(2, "2026-03-12T08:10:00Z")));
        Rebuilding office = new Rebuilding(two, shelf, announced::add);
        LocalDate later = LocalDate.parse("2026-03-20");
        assertThat(shelf.watching("evening-sheet", later)).hasSize(1);

        assertThat(office.dryRun(THURSDAY, Set.of(cluster("ferry")))
                        .orElseThrow()
                        .changes())
                .contains("top stories: - The ferry");
        office.correct(THURSDAY, "The ferry never sailed.", Set.of(cluster("ferry")), FRIDAY_NOON);

        Issue corrected = announced.get(announced.size() - 1).issue();
        assertThat(corrected.revision()).isEqualTo(2);
        assertThat(TextPress.print(corrected))
                .contains("(revision 2): The ferry never sailed.", "The crane")
                .doesNotContain("The ferry\n", "told of ferry");
        assertThat(shelf.drops(THURSDAY))
                .extracting(Drop::reason, Drop::because)
                .contains(tuple(Drop.Reason.WITHDRAWN, "taken out of the printed issue: The ferry never sailed."));
        assertThat(office.dryRun(THURSDAY, Set.of()).orElseThrow().changes()).isEmpty();
        assertThat(shelf.watching("evening-sheet", later)).isEmpty();
    }

    @Test
    void only_what_the_issue_has_can_be_taken_out_and_not_all_of_it() {
        assertThatThrownBy(() -> rebuilding.dryRun(THURSDAY, Set.of(cluster("crane"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no story");
        assertThatThrownBy(() -> rebuilding.correct(THURSDAY, "None.", Set.of(cluster("ferry")), FRIDAY_NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing left to tell");
        assertThat(announced).hasSize(1);
    }

    @Test
    void an_issue_that_is_not_there_has_no_difference() {
        assertThat(rebuilding.dryRun("evening-sheet-1999-01-01", Set.of())).isEmpty();
    }

    private static Happening announcingItsTrials() {
        Happening ferry = happening("ferry").score(8);
        Sentence plan = new Sentence(
                "Merrow Line will try the ferry on Friday.",
                Sentence.Basis.EXTRACTED,
                ferry.brief().headline().evidence());
        Ahead trials = new Ahead("Merrow Line", LocalDate.parse("2026-03-20"), "next Friday", plan);
        return ferry.findings(new Findings(List.of(), List.of(), null, List.of(), List.of(trials), null));
    }

    private void wordAnew() {
        desk.lay(List.of(happening("ferry")
                .score(8)
                .summary("The ferry carries 14 cars.")
                .revision(2)
                .at(1, "2026-03-12T08:00:00Z")));
    }
}
