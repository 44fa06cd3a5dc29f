package newsroom.scoring.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import newsroom.scoring.fingerprint.Direction;
import newsroom.scoring.fingerprint.Quantity;
import org.junit.jupiter.api.Test;

class SameEventTest {

    private static final Rarity EVEN = new Rarity() {
        @Override
        public double of(String term) {
            return term.equals("company") ? 0.1 : 0.8;
        }

        @Override
        public boolean isName(String term) {
            return false;
        }
    };

    private final Sketch recall = sketch("tallis recall ladle arm kitchen", "tallis ladle");

    @Test
    void stories_that_share_their_names_are_likelier_one_event_than_those_that_share_a_word() {
        Sketch further = sketch("tallis ladle arm guard fault", "tallis ladle");
        Sketch other = sketch("brisling crane arm dock yard", "brisling");

        assertThat(odds(recall, further)).isGreaterThan(odds(recall, other));
    }

    @Test
    void likeness_does_not_depend_on_who_is_asked() {
        Sketch further = sketch("ladle guard fault tallis", "ladle");

        assertThat(odds(recall, further)).isEqualTo(odds(further, recall));
    }

    @Test
    void stories_that_share_nothing_telling_are_not_weighed_up() {
        Sketch other = sketch("company brisling dock", "brisling");
        Sketch one = sketch("company tallis arm", "tallis");

        assertThat(odds(one, other)).isEqualTo(SameEvent.NOTHING);
    }

    @Test
    void days_apart_make_one_event_less_likely() {
        Sketch further = sketch("tallis ladle arm guard fault", "tallis ladle");

        assertThat(SameEvent.ofPair(Traits.of(recall, further, 80, EVEN)))
                .isLessThan(SameEvent.ofPair(Traits.of(recall, further, 1, EVEN)));
    }

    @Test
    void counts_of_one_thing_that_differ_clash_unless_another_count_agrees() {
        Sketch first = sketch("tallis raise", "tallis", new Quantity("money", 150e6));
        Sketch other = sketch("tallis raise", "tallis", new Quantity("money", 45e6));
        Sketch both = sketch("tallis raise", "tallis", new Quantity("money", 45e6), new Quantity("money", 151e6));

        assertThat(Traits.of(first, other, 0, EVEN).figuresClash()).isTrue();
        assertThat(Traits.of(first, both, 0, EVEN).figuresClash()).isFalse();
        assertThat(Traits.of(first, both, 0, EVEN).figuresAgree()).isTrue();
    }

    @Test
    void a_name_that_is_misspelt_by_a_letter_is_the_same_name() {
        Sketch spelt = sketch("churney code", "churney");
        Sketch misspelt = sketch("churnney code", "churnney");

        assertThat(Traits.of(spelt, misspelt, 0, EVEN).inCommon()).contains("churney");
        assertThat(Common.isOneLetterApart("gemini", "gemina")).isTrue();
        assertThat(Common.isOneLetterApart("gemini", "lemini")).isFalse();
        assertThat(Common.isOneLetterApart("gemini", "gemmina")).isFalse();
    }

    @Test
    void versions_are_never_misspellings() {
        assertThat(Traits.of(sketch("claude-4.6", "claude-4.6"), sketch("claude-4.7", "claude-4.7"), 0, EVEN)
                        .inCommon())
                .isEmpty();
    }

    @Test
    void one_close_report_weighs_more_than_many_far_ones() {
        assertThat(SameEvent.ofCluster(List.of(3.0, -2.0))).isGreaterThan(SameEvent.ofCluster(List.of(0.0, 0.0)));
        assertThat(SameEvent.share(0)).isEqualTo(0.5);
    }

    private static double odds(Sketch a, Sketch b) {
        return SameEvent.ofPair(Traits.of(a, b, 0, EVEN));
    }

    private static Sketch sketch(String terms, String names, Quantity... quantities) {
        return new Sketch(
                Direction.of(new float[] {1, 0.5f}),
                new LinkedHashSet<>(List.of(terms.split(" "))),
                Set.of(names.split(" ")),
                List.of(quantities));
    }
}
