package newsroom.scoring.judge;

import static newsroom.scoring.judge.Desk.firmware;
import static newsroom.scoring.judge.Desk.recall;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.contracts.cluster.Score;
import newsroom.contracts.cluster.Score.Feature;
import newsroom.contracts.story.Tier;
import newsroom.scoring.fingerprint.StoryFingerprinted;
import newsroom.scoring.judge.Desk.Draft;
import org.junit.jupiter.api.Test;

class ScorerTest {

    @Test
    void every_feature_says_what_it_measured() {
        Score score = standing(recall()).score();

        assertThat(score.features())
                .extracting(Feature::name)
                .containsExactly("relevance", "authority", "corroboration", "novelty", "recency", "substance");
        assertThat(score.features())
                .allSatisfy(feature -> assertThat(feature.because()).isNotBlank());
    }

    @Test
    void a_score_is_the_weighted_mean_of_what_was_measured() {
        Score score = standing(recall().discussed(200, 80)).score();

        double weights = score.features().stream().mapToDouble(Feature::weight).sum();
        double mean = score.features().stream()
                        .mapToDouble(feature -> feature.weight() * feature.value())
                        .sum()
                / weights;
        assertThat(score.value()).isCloseTo(mean, org.assertj.core.data.Offset.offset(1e-5));
        assertThat(score.outOfTen()).isEqualTo((int) Math.max(1, Math.min(10, Math.round(10 * score.value()))));
    }

    @Test
    void the_explanation_names_what_holds_the_score_back_and_shows_it() {
        Score score = standing(recall()).score();

        assertThat(score.explanation())
                .startsWith(score.outOfTen() + "/10: ")
                .contains("held back by")
                .endsWith(".");
        assertThat(score.features())
                .anyMatch(feature -> score.explanation().contains("held back by " + feature.name()));
    }

    @Test
    void a_discussion_is_measured_against_others_of_its_community() {
        List<Draft> talk = new ArrayList<>(usualTalk());
        talk.add(recall().by("Lantern Board").discussed(5_000, 900));
        Score hot = standing(talk.toArray(new Draft[0])).score();
        talk.set(talk.size() - 1, recall().by("Lantern Board").discussed(0, 0));
        Score ignored = standing(talk.toArray(new Draft[0])).score();

        assertThat(feature(hot, "community").value()).isCloseTo(0.8, org.assertj.core.data.Offset.offset(1e-6));
        assertThat(feature(ignored, "community").value()).isZero();
        assertThat(hot.value()).isGreaterThan(ignored.value());
    }

    @Test
    void a_discussion_that_cannot_be_measured_is_left_out_and_not_zero() {
        Score silent = standing(recall()).score();
        Score amongFew = standing(recall().discussed(0, 0)).score();

        assertThat(silent.features()).extracting(Feature::name).doesNotContain("community");
        assertThat(amongFew.features()).extracting(Feature::name).doesNotContain("community");
        assertThat(amongFew.value()).isEqualTo(silent.value());
    }

    @Test
    void two_papers_of_one_owner_are_one_voice() {
        ClusterStanding standing =
                standing(recall().ownedBy("Brisling Press"), firmware().ownedBy("Brisling Press"));

        assertThat(standing.reports()).isEqualTo(2);
        assertThat(standing.publishers()).containsExactly("Merrow Gazette");
    }

    @Test
    void two_episodes_of_one_show_are_one_voice() {
        ClusterStanding standing = standing(
                recall().by("Galley Talk").heard(),
                firmware().by("Galley Talk").ownedBy("Skarholm Radio").heard());

        assertThat(standing.reports()).isEqualTo(2);
        assertThat(standing.publishers()).containsExactly("Galley Talk");
    }

    @Test
    void a_further_independent_outlet_raises_the_score() {
        ClusterStanding one = standing(recall());
        ClusterStanding two = standing(recall(), firmware());

        assertThat(two.publishers()).hasSize(2);
        assertThat(feature(two.score(), "corroboration").value())
                .isGreaterThan(feature(one.score(), "corroboration").value());
    }

    @Test
    void a_copy_is_no_independent_voice() {
        ClusterStanding standing = standing(
                recall(),
                recall().by("Pellworth Courier")
                        .on("pellworthcourier.example/1")
                        .saying("Arms recalled", "By our desk. " + Desk.RECALL_TEXT));

        assertThat(standing.publishers()).containsExactly("Merrow Gazette");
        assertThat(standing.reports()).isEqualTo(1);
    }

    @Test
    void a_community_that_passes_on_a_link_is_no_independent_voice() {
        ClusterStanding standing = standing(
                recall(), firmware().by("Lantern Board").on("lantern.example/1").posted());

        assertThat(standing.publishers()).containsExactly("Merrow Gazette");
    }

    @Test
    void posts_alone_are_told_as_such() {
        Score score = standing(recall().posted()).score();

        assertThat(feature(score, "corroboration").value()).isZero();
        assertThat(feature(score, "corroboration").because()).contains("no outlet yet");
    }

    @Test
    void a_weightier_source_counts_more() {
        assertThat(standing(recall().of(Tier.PRIMARY)).score().value())
                .isGreaterThan(standing(recall().of(Tier.UNKNOWN)).score().value());
    }

    @Test
    void a_headline_alone_has_less_substance_than_a_text() {
        double told = feature(standing(recall()).score(), "substance").value();
        double bare = feature(standing(recall().saying(recall().title(), "")).score(), "substance")
                .value();

        assertThat(bare).isLessThan(told);
    }

    /** How the event of these stories stands after the last one. */
    private static ClusterStanding standing(Draft... drafts) {
        RememberingAnnouncer announcer = new RememberingAnnouncer();
        Decisions decisions = Desk.decisions(new InMemoryDecisionShelf(), announcer);
        for (int i = 0; i < drafts.length; i++) {
            StoryFingerprinted story = drafts[i].at(i + 1);
            decisions.decide(List.of(story));
        }
        return Objects.requireNonNull(announcer.said.get(drafts.length - 1).cluster());
    }

    /** Enough discussions on one board to tell what is usual there. */
    private static List<Draft> usualTalk() {
        return IntStream.range(0, 30)
                .mapToObj(i -> new Draft("Lantern Board", "lantern.example/" + i)
                        .saying("Topic" + i + " of Town" + i + " and its Thing" + i, "")
                        .discussed(10 + i, 5))
                .toList();
    }

    private static Feature feature(Score score, String name) {
        return score.features().stream()
                .filter(feature -> feature.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
