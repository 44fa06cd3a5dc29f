package newsroom.publish.issue;

import static newsroom.publish.Harbour.cluster;
import static newsroom.publish.Harbour.happening;
import static newsroom.publish.Harbour.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.IssuePublished;
import org.junit.jupiter.api.Test;

/** Two clusters that turn out to be one event. */
class MergingTest {

    private final InMemoryShelf shelf = new InMemoryShelf();
    private final List<IssuePublished> announced = new ArrayList<>();
    private final PublishingDesk desk = new PublishingDesk(
            List.of(sheet(9, 1, 4, 2)),
            Clocking.STORIES,
            (edition, moment) -> moment.isBefore(Instant.parse("2026-03-12T17:00:00Z"))
                    ? Instant.parse("2026-03-12T17:00:00Z")
                    : moment.isBefore(Instant.parse("2026-03-13T17:00:00Z"))
                            ? Instant.parse("2026-03-13T17:00:00Z")
                            : Instant.parse("2026-03-14T17:00:00Z"),
            shelf,
            announced::add,
            Press.PLAIN);

    @Test
    void lie_in_one_place_from_then_on() {
        lay(happening("ferry").at(1, "2026-03-12T08:00:00Z"), happening("boat").at(2, "2026-03-12T08:10:00Z"));

        desk.merge(cluster("boat"), cluster("ferry"));
        lay(happening("crane").carriedBy("B").at(3, "2026-03-12T18:00:00Z"));

        assertThat(printed(issue(0))).containsExactly(cluster("ferry"));
        assertThat(issue(0).tally().clusters()).isEqualTo(1);
    }

    @Test
    void are_told_once_when_the_younger_one_was_told_before() {
        lay(
                happening("boat").at(1, "2026-03-12T08:00:00Z"),
                happening("crane").carriedBy("B").at(2, "2026-03-12T18:00:00Z"),
                happening("ferry").at(3, "2026-03-12T18:10:00Z"));

        desk.merge(cluster("boat"), cluster("ferry"));
        lay(happening("seals").carriedBy("C").at(4, "2026-03-13T18:00:00Z"));

        assertThat(printed(issue(0))).containsExactly(cluster("boat"));
        assertThat(printed(issue(1))).containsExactly(cluster("crane"));
    }

    @Test
    void are_joined_by_a_brief_that_says_whom_it_absorbed() {
        lay(
                happening("ferry").at(1, "2026-03-12T08:00:00Z"),
                happening("boat").at(2, "2026-03-12T08:10:00Z"),
                happening("ferry").revision(2).absorbed("boat").at(2, "2026-03-12T08:10:00Z"),
                happening("crane").carriedBy("B").at(3, "2026-03-12T18:00:00Z"));

        assertThat(printed(issue(0))).containsExactly(cluster("ferry"));
    }

    @Test
    void stay_one_when_the_event_comes_again_or_the_younger_one_is_worded_anew() {
        lay(happening("ferry").at(1, "2026-03-12T08:00:00Z"), happening("boat").at(2, "2026-03-12T08:10:00Z"));

        desk.merge(cluster("boat"), cluster("ferry"));
        desk.merge(cluster("boat"), cluster("ferry"));
        desk.merge(cluster("ferry"), cluster("boat"));
        lay(
                happening("boat").revision(2).at(3, "2026-03-12T08:20:00Z"),
                happening("crane").carriedBy("B").at(4, "2026-03-12T18:00:00Z"));

        assertThat(printed(issue(0))).containsExactly(cluster("ferry"));
    }

    @Test
    void cannot_be_the_same_cluster() {
        assertThatThrownBy(() -> desk.merge(cluster("ferry"), cluster("ferry")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("into itself");
    }

    private void lay(ClusterSummarized... briefs) {
        desk.lay(List.of(briefs));
    }

    private Issue issue(int n) {
        return announced.get(n).issue();
    }

    private static List<ClusterId> printed(Issue issue) {
        return Stream.concat(issue.topStories().stream(), issue.briefly().stream())
                .map(story -> story.cluster().id())
                .toList();
    }
}
