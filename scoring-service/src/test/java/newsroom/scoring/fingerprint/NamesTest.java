package newsroom.scoring.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void names_are_capitalised_inside_a_sentence_mixed_in_case_or_hold_a_digit() {
        assertThat(Names.of("Engineers at Quenby mend the iFerry with part K9", ""))
                .containsExactly("quenby", "iferry", "k9");
    }

    @Test
    void a_title_in_title_case_names_nothing_by_its_capitals() {
        assertThat(Names.of("Engineers Mend Broken Ferry Before Winter With Part K9", ""))
                .containsExactly("k9");
    }

    @Test
    void a_title_in_capitals_names_nothing() {
        assertThat(Names.of("ENGINEERS MEND FERRY BEFORE WINTER", "")).isEmpty();
    }

    @Test
    void the_lead_names_what_the_title_shouts() {
        assertThat(Names.of("ENGINEERS MEND FERRY BEFORE WINTER", "Engineers of Quenby mended it."))
                .contains("quenby");
    }

    @Test
    void the_first_word_of_a_sentence_is_no_name_by_its_capital() {
        assertThat(Names.of("", "Ferries sail again. Crossings were full.")).isEmpty();
    }

    @Test
    void a_long_name_is_known_by_its_initials_too() {
        assertThat(Names.initials(
                        "Nobody would have thought that the Merrow Harbour Commission might ever read such letters."))
                .contains("mhc");
        assertThat(Names.initials("A walk in Merrow with Quenby.")).isEmpty();
    }
}
