package newsroom.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({"0, no", "1, one", "12, twelve", "13, 13", "1200, '1,200'", "1000000, '1,000,000'"})
    void numbers_are_words_up_to_twelve_and_figures_beyond(int n, String words) {
        assertThat(Numbers.inWords(n)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, no reports", "1, one report", "2, two reports", "40, 40 reports"})
    void things_are_counted_in_their_number(int n, String words) {
        assertThat(Numbers.counted(n, "report")).isEqualTo(words);
    }

    @Test
    void a_sentence_begins_with_a_capital() {
        assertThat(Numbers.atHead("three reports")).isEqualTo("Three reports");
        assertThat(Numbers.atHead("13 reports")).isEqualTo("13 reports");
    }
}
