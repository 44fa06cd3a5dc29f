package newsroom.summarize.brief;

import static newsroom.summarize.Harbour.scored;
import static newsroom.summarize.Harbour.standing;
import static newsroom.summarize.Harbour.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.story.Episode;
import newsroom.contracts.story.Extent;
import newsroom.contracts.story.Segment;
import newsroom.contracts.story.Source;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.StoryScored;
import newsroom.contracts.story.Tier;
import newsroom.contracts.story.Transcript;
import newsroom.contracts.story.Verdict.Outcome;
import newsroom.summarize.episode.EpisodeReader;
import newsroom.summarize.episode.Names;
import org.junit.jupiter.api.Test;

class BriefsTest {

    private static final Story FERRY = story(
            "Merrow Gazette",
            "Ferry to Skarholm sails again after 11 days",
            "The ferry to Skarholm left the harbour at dawn with 214 passengers aboard.");
    private static final Story FERRY_TOO = story(
            "Skarholm Post",
            "Skarholm ferry is back after repairs",
            "Shops on the island had sold out of fresh milk by the weekend, grocers told the Post.");
    private static final Story CRANE = story("Fjord Radio", "Crane topples over quay seven in the storm", "");

    private static final ClusterStanding ONE = standing("ferry", List.of("Merrow Gazette"));
    private static final ClusterStanding TWO = standing("ferry", List.of("Merrow Gazette", "Skarholm Post"));
    private static final ClusterStanding OTHER = standing("crane", List.of("Fjord Radio"));

    private static final EpisodeReader EPISODES = new EpisodeReader(new Names(Map.of()));

    private final InMemoryClusterShelf shelf = new InMemoryClusterShelf();
    private final List<ClusterSummarized> said = new ArrayList<>();
    private final Briefs briefs = new Briefs(shelf, said::add, EPISODES);

    @Test
    void a_report_of_another_owner_is_a_revision_of_its_clusters_brief() {
        follow(
                scored(1, FERRY, Outcome.NEW_EVENT, ONE),
                scored(2, CRANE, Outcome.NEW_EVENT, OTHER),
                scored(3, FERRY_TOO, Outcome.SAME_EVENT, TWO));

        assertThat(said).extracting(ClusterSummarized::sequence).containsExactly(1L, 2L, 3L);
        assertThat(said).extracting(event -> event.brief().revision()).containsExactly(1, 1, 2);
        assertThat(said.get(2).brief().cluster()).isEqualTo(TWO);
        assertThat(said.get(2).brief().reports())
                .extracting(Report::story)
                .containsExactlyInAnyOrder(FERRY.id(), FERRY_TOO.id());
    }

    @Test
    void a_brief_is_as_of_the_report_that_caused_it() {
        follow(scored(1, FERRY, Outcome.NEW_EVENT, ONE));

        assertThat(said.get(0).asOf()).isEqualTo(FERRY.fetchedAt());
        assertThat(said.get(0).subject()).isEqualTo(ONE.id().toString());
    }

    @Test
    void copies_duplicates_and_declined_stories_write_nothing_and_are_passed() {
        follow(
                scored(1, FERRY, Outcome.NEW_EVENT, ONE),
                scored(2, FERRY_TOO, Outcome.COPY, ONE),
                scored(3, FERRY_TOO, Outcome.DUPLICATE, ONE),
                scored(4, CRANE, Outcome.DECLINED, null));

        assertThat(said).hasSize(1);
        assertThat(shelf.reports(ONE.id())).containsExactly(FERRY);
        assertThat(shelf.through()).isEqualTo(4);
    }

    @Test
    void what_comes_again_says_nothing_twice() {
        StoryScored first = scored(1, FERRY, Outcome.NEW_EVENT, ONE);
        follow(first, first);

        follow(first, scored(2, FERRY_TOO, Outcome.SAME_EVENT, TWO));
        follow(first, scored(2, FERRY_TOO, Outcome.SAME_EVENT, TWO));

        assertThat(said).extracting(event -> event.brief().revision()).containsExactly(1, 2);
        assertThat(shelf.reports(ONE.id())).containsExactly(FERRY, FERRY_TOO);
    }

    @Test
    void it_does_not_matter_how_verdicts_are_cut_into_batches() {
        List<StoryScored> verdicts = List.of(
                scored(1, FERRY, Outcome.NEW_EVENT, ONE),
                scored(2, CRANE, Outcome.NEW_EVENT, OTHER),
                scored(3, FERRY_TOO, Outcome.SAME_EVENT, TWO));
        List<ClusterSummarized> singly = new ArrayList<>();
        Briefs elsewhere = new Briefs(new InMemoryClusterShelf(), singly::add, EPISODES);

        briefs.follow(verdicts);
        verdicts.forEach(verdict -> elsewhere.follow(List.of(verdict)));

        assertThat(singly).isEqualTo(said);
    }

    @Test
    void a_report_that_adds_no_owner_no_figure_and_no_quarrel_is_not_printed_anew() {
        Story again = story("Merrow Gazette", "The ferry to Skarholm is back", "The ferry left the harbour at dawn.");

        follow(scored(1, FERRY, Outcome.NEW_EVENT, ONE), scored(2, again, Outcome.SAME_EVENT, ONE));

        assertThat(said).hasSize(1);
        assertThat(shelf.reports(ONE.id())).containsExactly(FERRY, again);
    }

    @Test
    void a_further_episode_of_a_show_that_spoke_before_is_heard() {
        Story first =
                episode("first", "The ferry to Skarholm should have sailed a week ago because the harbour was open.");
        Story second = episode(
                "second", "The ferry to Skarholm must never again wait for a single mechanic from the mainland.");
        ClusterStanding talk = standing("ferry", List.of("Quay Talk"));

        follow(scored(1, first, Outcome.NEW_EVENT, talk), scored(2, second, Outcome.SAME_EVENT, talk));

        assertThat(said).extracting(event -> event.brief().episodes().size()).containsExactly(1, 2);
    }

    private static Story episode(String name, String spoken) {
        Segment words = new Segment("Ida Holm", 1_000L, 9_000L, spoken);
        return new Story(
                new StoryId(NamedUuid.of("story|" + name)),
                StoryKind.EPISODE,
                Source.independent("Quay Talk", "Quay Talk", Tier.BLOG),
                "https://news.example/" + name,
                "The ferry to Skarholm",
                "",
                Extent.TRANSCRIPT,
                "en",
                null,
                null,
                FERRY.fetchedAt(),
                new Episode(
                        "Quay Talk",
                        null,
                        null,
                        null,
                        List.of(),
                        new Transcript(Transcript.By.PUBLISHER, null, false, List.of(words))),
                null);
    }

    @Test
    void a_report_with_a_figure_that_nobody_gave_yet_is_told_as_new() {
        Story more = story(
                "Merrow Gazette",
                "The repair of the ferry was dear",
                "The repair of both shafts of the ferry cost the harbour board 3 million crowns.");

        follow(scored(1, FERRY, Outcome.NEW_EVENT, ONE), scored(2, more, Outcome.SAME_EVENT, ONE));

        assertThat(said).hasSize(2);
        assertThat(said.get(1).brief().findings().whatIsNew())
                .extracting(Sentence::text)
                .containsExactly(more.text());
    }

    @Test
    void nothing_followed_moves_nothing() {
        follow();

        assertThat(shelf.through()).isZero();
        assertThat(said).isEmpty();
    }

    private void follow(StoryScored... verdicts) {
        briefs.follow(List.of(verdicts));
    }
}
