package newsroom.scoring.judge;

import static newsroom.scoring.judge.Desk.firmware;
import static newsroom.scoring.judge.Desk.recall;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
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
                .contains("relevance", "authority", "corroboration", "substance");
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
    void a_discussion_that_nobody_could_have_is_left_out_and_not_zero() {
        Score silent = standing(recall()).score();
        Score ignored = standing(recall().discussed(0, 0)).score();

        assertThat(silent.features()).extracting(Feature::name).doesNotContain("community");
        assertThat(feature(ignored, "community").value()).isZero();
        assertThat(silent.value()).isGreaterThan(ignored.value());
    }

    @Test
    void a_louder_discussion_counts_more_and_never_more_than_one() {
        double quiet = feature(standing(recall().discussed(10, 5)).score(), "community")
                .value();
        double loud = feature(standing(recall().discussed(1_000, 500)).score(), "community")
                .value();
        double deafening = feature(
                        standing(recall().discussed(Long.MAX_VALUE / 4, 5)).score(), "community")
                .value();

        assertThat(loud).isGreaterThan(quiet);
        assertThat(deafening).isEqualTo(1);
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
        Decisions decisions = new Decisions(Desk.judge(), new InMemoryDecisionShelf(), announcer);
        for (int i = 0; i < drafts.length; i++) {
            StoryFingerprinted story = drafts[i].at(i + 1);
            decisions.decide(List.of(story));
        }
        return Objects.requireNonNull(announcer.said.get(drafts.length - 1).cluster());
    }

    private static Feature feature(Score score, String name) {
        return score.features().stream()
                .filter(feature -> feature.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
