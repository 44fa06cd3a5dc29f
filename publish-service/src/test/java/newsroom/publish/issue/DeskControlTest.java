package newsroom.publish.issue;

import static newsroom.publish.Harbour.happening;
import static newsroom.publish.Harbour.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import newsroom.contracts.desk.Edition;
import newsroom.contracts.issue.Drop;
import newsroom.contracts.issue.IssuePublished;
import newsroom.publish.issue.DeskControl.Preview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeskControlTest {

    private static final String SHEET = "evening-sheet";
    private static final Instant FIVE = Instant.parse("2026-03-12T17:00:00Z");

    private final List<Edition> editions = List.of(sheet(40, 1, 4, 2));
    private final InMemoryShelf shelf = new InMemoryShelf();
    private final List<IssuePublished> announced = new ArrayList<>();
    private final DeskControl control = new DeskControl(editions, shelf);
    private final PublishingDesk desk =
            new PublishingDesk(editions, Clocking.WALL, (edition, moment) -> FIVE, shelf, announced::add, Press.PLAIN);

    @BeforeEach
    void two_stories_lie_on_the_desk() {
        desk.lay(List.of(
                happening("ferry").at(1, "2026-03-12T08:00:00Z"),
                happening("gossip").score(1).at(2, "2026-03-12T08:10:00Z")));
    }

    @Test
    void a_preview_is_what_the_deadline_prints_and_changes_nothing() {
        Preview preview = control.preview(SHEET, FIVE.minusSeconds(60)).orElseThrow();
        Preview again = control.preview(SHEET, FIVE.minusSeconds(60)).orElseThrow();
        int before = announced.size();
        desk.look(FIVE);

        assertThat(preview).isEqualTo(again);
        assertThat(before).isZero();
        assertThat(announced.get(0).issue().printsAs(preview.issue())).isTrue();
        assertThat(preview.leftOut()).extracting(Drop::reason).containsExactly(Drop.Reason.BELOW_SCORE);
    }

    @Test
    void an_edition_without_an_open_issue_has_no_preview() {
        desk.look(FIVE);

        assertThat(control.preview(SHEET, FIVE)).isEmpty();
        assertThat(control.preview("morning-sheet", FIVE)).isEmpty();
    }

    @Test
    void the_desk_tells_how_its_editions_stand() {
        control.pause(SHEET, "Cleaning.", FIVE);
        control.pause(SHEET, "Again.", FIVE.plusSeconds(1));

        assertThat(control.standing()).singleElement().satisfies(standing -> {
            assertThat(standing.events()).isEqualTo(2);
            assertThat(standing.pause()).isEqualTo(new Pause(SHEET, FIVE, "Cleaning."));
        });
        assertThat(control.resume(SHEET)).isTrue();
        assertThat(control.resume(SHEET)).isFalse();
    }

    @Test
    void a_pause_needs_a_reason_and_an_edition() {
        assertThatThrownBy(() -> control.pause(SHEET, " ", FIVE)).isInstanceOf(IllegalArgumentException.class);
        assertThat(control.pause("morning-sheet", "Cleaning.", FIVE)).isEmpty();
    }
}
