package newsroom.scoring.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void terms_are_the_words_that_say_something_each_once() {
        assertThat(Words.terms("The ferry and the other ferries of Skarholm sail to the harbour"))
                .containsExactly("ferry", "skarholm", "sail", "harbour");
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
    void a_scale_is_one_letter_however_it_is_written() {
        assertThat(Words.terms("a $1.5 billion crane")).isEqualTo(Words.terms("a 1.5bn crane"));
        assertThat(Words.terms("1.5B cranes")).isEqualTo(Words.terms("1.5bn cranes"));
    }

    @Test
    void initials_are_one_word_with_dots_and_in_the_plural() {
        assertThat(Words.term("A.I")).isEqualTo("ai");
        assertThat(Words.term("GPUs")).isEqualTo("gpu");
    }

    @Test
    void verbs_are_one_word_in_all_their_forms() {
        assertThat(Words.terms("Quenby acquires, acquired, is acquiring")).hasSize(2);
        assertThat(Words.stem("ring")).isEqualTo("ring");
    }

    @Test
    void addresses_are_no_words() {
        assertThat(Words.terms("Fog over Merrow https://merrow.example/fog t.co/x1"))
                .containsExactly("fog", "merrow");
    }

    @Test
    void a_text_without_words_has_no_terms() {
        assertThat(Words.terms("… — !!!")).isEmpty();
    }
}
