package newsroom.scoring.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void terms_are_the_words_that_say_something_each_once() {
        assertThat(Words.terms("The ferry and the other ferries of Skarholm sail to the harbour"))
                .containsExactly("ferry", "ferrie", "skarholm", "sail", "harbour");
    }

    @Test
    void possessives_and_plurals_are_the_word_itself() {
        assertThat(Words.terms("Quenby's ladles")).isEqualTo(Words.terms("Quenby’s ladle"));
        assertThat(Words.term("glass")).isEqualTo("glass");
        assertThat(Words.term("virus")).isEqualTo("virus");
        assertThat(Words.term("bus")).isEqualTo("bus");
    }

    @Test
    void words_keep_their_dots_and_hyphens_inside() {
        assertThat(Words.words("Version 3.4 of the dock-side e.g. crane.")).contains("3.4", "dock-side", "crane");
    }

    @Test
    void names_are_capitalised_inside_a_sentence_mixed_in_case_or_hold_a_digit() {
        assertThat(Words.names("Engineers at Quenby mend the iFerry with part K9", ""))
                .containsExactly("quenby", "iferry", "k9");
    }

    @Test
    void a_title_in_title_case_names_nothing_by_its_capitals() {
        assertThat(Words.names("Engineers Mend Broken Ferry Before Winter With Part K9", ""))
                .containsExactly("k9");
    }

    @Test
    void the_lead_names_what_the_title_shouts() {
        assertThat(Words.names("ENGINEERS MEND FERRY BEFORE WINTER", "Engineers of Quenby mended it."))
                .contains("quenby");
    }

    @Test
    void figures_are_counted_once_each() {
        assertThat(Words.figures("It cost $9 million, or 12% more; 12% is a lot of $9 million in 2026."))
                .isEqualTo(3);
        assertThat(Words.figures("No figure here.")).isZero();
    }

    @Test
    void a_text_without_words_has_no_terms() {
        assertThat(Words.terms("… — !!!")).isEmpty();
        assertThat(Words.names("", "")).isEmpty();
    }
}
