package newsroom.summarize.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CutsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    And so, I mean, the tide tables were wrong for a week.  | the tide tables were wrong for a week.
                    Yeah, but the tide tables were wrong for a week, right? | the tide tables were wrong for a week
                    Because the tide tables were wrong for a week...        | the tide tables were wrong for a week
                    \\[08:04\\] Well, pilots read the sky and not the screen. | pilots read the sky and not the screen.
                    So far, no pilot has read the screen instead.           | So far, no pilot has read the screen instead.
                    The tide tables were wrong for a week, and so on.       | The tide tables were wrong for a week
                    """)
    void what_surrounds_a_sentence_is_cut_off(String spoken, String left) {
        assertThat(parts(spoken)).containsExactly(left);
    }

    @Test
    void a_long_sentence_has_parts_that_stand_for_themselves() {
        String spoken = "The harbour boards of the north have bought nine cranes in four years, and the"
                + " crews who should have learned to drive them were never hired by anybody.";

        assertThat(parts(spoken))
                .containsExactly(
                        spoken,
                        "The harbour boards of the north have bought nine cranes in four years",
                        "the crews who should have learned to drive them were never hired by anybody.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The nine new cranes will pay for themselves within four years of work at the quay, but only if the harbour boards hire crews for every one of them.",
                "The nine new cranes pay for themselves within four years of work at the quay... unless the harbour boards of the north never hire a crew for them.",
                "Some of the boards believe the nine new cranes pay for themselves at once, which is wrong by any table that a harbour has ever printed.",
            })
    void no_end_is_cut_off_that_takes_something_back(String spoken) {
        assertThat(parts(spoken)).noneMatch(part -> part.startsWith(spoken.substring(0, 20)) && part.length() < 100);
    }

    @Test
    void what_holds_on_a_condition_is_not_told_without_it() {
        String spoken = "If the harbour boards of the north hire crews for every one of the cranes, and the"
                + " tide tables are right, and the strait will be free of ice until the end of May.";

        assertThat(parts(spoken)).allMatch(part -> part.startsWith("If the harbour"));
    }

    @Test
    void a_question_has_no_part() {
        assertThat(parts("How many cranes do the harbour boards of the north have?"))
                .isEmpty();
    }

    private static List<String> parts(String spoken) {
        return Cuts.of(spoken).stream()
                .map(cut -> spoken.substring(cut.start(), cut.end()))
                .toList();
    }
}
