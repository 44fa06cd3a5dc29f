package newsroom.summarize.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherHeadlinesTest {

    @ParameterizedTest
    @CsvSource({
        "Legalia hits $5.6 valuation, Money values Legalia at $5.6 billion",
        "Legalia hits €40 valuation, Round of €40m for Legalia",
        "Legalia hits $1.75 target, Legalia eyes $1.75T"
    })
    void a_sum_that_has_lost_its_scale_is_a_slip(String title, String headline) {
        assertThat(OtherHeadlines.hasLostItsScale(title, headline)).isTrue();
    }

    @Test
    void a_sum_with_its_own_scale_and_a_small_sum_are_none() {
        assertThat(OtherHeadlines.hasLostItsScale("Legalia at $5.6B", "Legalia valued at $5.6 billion"))
                .isFalse();
        assertThat(OtherHeadlines.hasLostItsScale("Legalia at $5.6 billion", "Legalia valued at $5.6B"))
                .isFalse();
        assertThat(OtherHeadlines.hasLostItsScale("Ferry costs $40 a day", "Ferry made $4 million"))
                .isFalse();
        assertThat(OtherHeadlines.hasLostItsScale("Legalia at $5.65B", "Legalia valued at $5.6 billion"))
                .isFalse();
    }
}
