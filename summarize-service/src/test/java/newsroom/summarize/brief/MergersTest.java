package newsroom.summarize.brief;

import static newsroom.summarize.Harbour.MORNING;
import static newsroom.summarize.Harbour.scored;
import static newsroom.summarize.Harbour.standing;
import static newsroom.summarize.Harbour.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsroom.contracts.DeskEvent;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterMerged;
import newsroom.contracts.cluster.ClusterRescored;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Score;
import newsroom.contracts.story.Discussion;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.Verdict.Outcome;
import newsroom.summarize.episode.EpisodeReader;
import newsroom.summarize.episode.Names;
import org.junit.jupiter.api.Test;

/** Clusters that turn out to be one, and clusters that stand otherwise without a further report. */
class MergersTest {

    private static final Story FERRY =
            story("Merrow Gazette", "Ferry sails again", "The ferry to Skarholm left the harbour at dawn on Thursday.");
    private static final Story ISLAND = story(
            "Skarholm Post",
            "Island has milk again",
            "Shops on Skarholm sold fresh milk again when the ferry came in.");
    private static final ClusterStanding OLDER = standing("ferry", List.of("Merrow Gazette"));
    private static final ClusterStanding YOUNGER = standing("milk", List.of("Skarholm Post"));
    private static final ClusterStanding BOTH = standing("ferry", List.of("Merrow Gazette", "Skarholm Post"));
    private static final DeskEvent FIRST = scored(1, FERRY, Outcome.NEW_EVENT, OLDER);
    private static final DeskEvent SECOND = scored(2, ISLAND, Outcome.NEW_EVENT, YOUNGER);
    private static final DeskEvent MERGED =
            new ClusterMerged(2, MORNING, YOUNGER.id(), BOTH, "The ferry ties them together.");

    private final List<ClusterSummarized> said = new ArrayList<>();
    private final InMemoryClusterShelf shelf = new InMemoryClusterShelf();
    private final Briefs briefs = new Briefs(shelf, said::add, new EpisodeReader(new Names(Map.of())));

    @Test
    void the_survivors_brief_has_the_reports_of_both_and_names_the_cluster_that_is_no_more() {
        briefs.follow(List.of(FIRST, SECOND, MERGED));

        Brief last = said.get(said.size() - 1).brief();
        assertThat(said).hasSize(3);
        assertThat(last.cluster()).isEqualTo(BOTH);
        assertThat(last.revision()).isEqualTo(2);
        assertThat(last.absorbed()).containsExactly(YOUNGER.id());
        assertThat(last.reports()).extracting(Report::story).containsExactlyInAnyOrder(FERRY.id(), ISLAND.id());
        assertThat(shelf.lastBrief(YOUNGER.id())).isEmpty();
    }

    @Test
    void a_merger_that_comes_in_a_batch_of_its_own_is_followed_and_followed_once() {
        briefs.follow(List.of(FIRST, SECOND));
        briefs.follow(List.of(MERGED));
        briefs.follow(List.of(SECOND, MERGED));

        assertThat(said).hasSize(3);
    }

    @Test
    void later_revisions_remember_what_was_absorbed() {
        Story third = story("Fjord Radio", "Ferry is full", "The first ferry carried 214 passengers to Skarholm.");
        ClusterStanding three = standing("ferry", List.of("Merrow Gazette", "Skarholm Post", "Fjord Radio"));

        briefs.follow(List.of(FIRST, SECOND, MERGED, scored(3, third, Outcome.SAME_EVENT, three)));

        assertThat(said.get(3).brief().absorbed()).containsExactly(YOUNGER.id());
    }

    @Test
    void a_new_score_and_what_was_said_of_it_stand_in_the_next_revision() {
        Score hot = new Score(0.9, 9, List.of(), "Discussed a lot.");
        ClusterStanding now = new ClusterStanding(OLDER.id(), MORNING, MORNING, 1, List.of("Merrow Gazette"), hot);

        briefs.follow(List.of(FIRST));
        briefs.follow(List.of(new ClusterRescored(2, MORNING, FERRY.id(), Discussion.of(240, 91), now)));

        Brief last = said.get(1).brief();
        assertThat(last.revision()).isEqualTo(2);
        assertThat(last.cluster().score()).isEqualTo(hot);
        assertThat(last.findings().reaction()).isNotNull();
        assertThat(last.headline()).isEqualTo(said.get(0).brief().headline());
    }

    @Test
    void a_score_of_a_cluster_that_has_no_brief_says_nothing() {
        briefs.follow(List.of(new ClusterRescored(5, MORNING, FERRY.id(), Discussion.of(1, 1), OLDER)));

        assertThat(said).isEmpty();
        assertThat(shelf.through()).isEqualTo(5);
    }
}
