package newsroom.summarize.claim;

import static newsroom.summarize.Harbour.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import newsroom.contracts.cluster.Claim;
import newsroom.contracts.cluster.Modality;
import newsroom.contracts.cluster.Quantity.Bound;
import newsroom.contracts.cluster.Quantity.TimeBasis;
import newsroom.contracts.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {

    @Test
    void a_figure_comes_with_its_subject_metric_bound_and_stretch_of_time() {
        Claim claim = only("Anchor Robotics has annualized revenue of over $300 million.");

        assertThat(claim.subject()).isEqualTo("Anchor Robotics");
        assertThat(claim.predicate()).isEqualTo("revenue");
        var quantity = Objects.requireNonNull(claim.quantity());
        assertThat(quantity.bound()).isEqualTo(Bound.OVER);
        assertThat(quantity.per()).isEqualTo(TimeBasis.ANNUALIZED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Berg argues that the ferry costs $5 million.|Ana Berg|argues",
                "The ferry costs $5 million, the minister said.|minister|says",
                "According to Merrow Gazette, the ferry costs $5 million.|Merrow Gazette|reports",
                "Ana Berg, the captain, estimates that the ferry costs $5 million.|Ana Berg|estimates",
                "Ana Berg predicted the ferry would cost $5 million.|Ana Berg|predicts",
                "The company denied that the ferry costs $5 million.|company|denies"
            })
    void who_says_so_and_how_is_kept(String sentence, String speaker, String act) {
        Claim claim = only(sentence);

        assertThat(claim.speaker()).isEqualTo(speaker);
        assertThat(claim.act()).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry costs $5 million.|FACT",
                "The ferry reportedly costs $5 million.|REPORTED",
                "The board plans to pay $5 million for the ferry.|PLANNED",
                "The ferry could cost $5 million.|ESTIMATE",
                "The board denies that the ferry costs $5 million.|DENIED"
            })
    void how_firmly_it_is_said_is_kept(String sentence, Modality modality) {
        assertThat(only(sentence).modality()).isEqualTo(modality);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The fire killed three people and injured 48.|dead, injured",
                "The fire hurt 48 people, killing three others.|injured, dead",
                "Three people died and 48 were wounded at the quay.|dead, injured"
            })
    void the_dead_are_not_counted_among_the_injured(String sentence, String metrics) {
        assertThat(Claims.of(story("Merrow Gazette", "Ferry", sentence)))
                .filteredOn(claim -> claim.quantity() != null)
                .extracting(Claim::predicate)
                .containsExactly(metrics.split(", "));
    }

    @Test
    void words_of_doubt_and_of_denial_are_kept() {
        Claim claim = only("The ferry reportedly does not cost $5 million and may be sold.");

        assertThat(claim.hedges()).containsExactly("reportedly", "may");
        assertThat(claim.negated()).isTrue();
    }

    @Test
    void a_claim_is_exactly_the_characters_of_its_place() {
        Story story = story("Merrow Gazette", "Ferry", "The ferry costs $5 million. It carries 214 passengers.");

        assertThat(Claims.of(story))
                .allSatisfy(claim -> assertThat(newsroom.summarize.text.Words.of(story, claim.span()))
                        .isEqualTo(claim.text()));
    }

    private static Claim only(String sentence) {
        List<Claim> claims = Claims.of(story("Merrow Gazette", "Ferry", sentence)).stream()
                .filter(claim -> claim.quantity() != null)
                .toList();
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }
}
