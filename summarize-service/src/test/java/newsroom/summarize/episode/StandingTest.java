package newsroom.summarize.episode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the harbour boards of the north need crews before they need cranes",
                "it's hard to hire a crew for a crane that nobody has seen",
                "one of the biggest problems of the strait is that its pilots retire",
                "what we're finding in the ports is that crews matter more than cranes",
                "if a port wants cheap freight, the port has to hire its own pilots",
                "there are three ports in the strait and none of them is free of ice",
            })
    void words_with_all_that_they_are_about_stand_alone(String words) {
        assertThat(Standing.alone(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it will be the largest crane of the northern ports by 2028",
                "they never hire a crew before the cranes have been paid for",
                "the second problem of the strait is that its pilots retire",
                "ports of the north should never have agreed to that",
                "the pilots of the strait say this is how the ice begins",
                "can be hired by the ports of the strait for half of the price",
                "crews that do not know the ice of the northern strait",
                "the harbour boards of the north will hire crews because the",
                "the crew likes the crane, and he has driven it for nine years",
                "for a port that hires its own pilots, and one of the nice ports",
            })
    void words_that_lean_on_others_do_not(String words) {
        assertThat(Standing.alone(words)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    I think that ports need crews.             | thinks          | ports need crews.
                    I really think ports need crews.           | thinks          | ports need crews.
                    I strongly believe ports need crews.       | strongly believes | ports need crews.
                    I don't think ports need cranes.           | does not think  | ports need cranes.
                    I would argue that ports need crews.       | would argue     | ports need crews.
                    I think about ports all day.               | ''              | I think about ports all day.
                    I think if ports hire crews, ships come.   | ''              | I think if ports hire crews, ships come.
                    Ports need crews, I think.                 | ''              | Ports need crews, I think.
                    """)
    void how_somebody_holds_a_thing_is_told_in_the_third_person(String spoken, String verb, String rest) {
        Stance stance = Stance.of(spoken);

        assertThat(stance.verb()).isEqualTo(verb);
        assertThat(spoken.substring(stance.length())).isEqualTo(rest);
    }
}
