package newsroom.publish.copy;

import static newsroom.publish.Harbour.happening;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.PrintedStory;
import org.junit.jupiter.api.Test;

/** Whose sentence it is, said once. */
class AttributionTest {

    @Test
    void an_outlet_is_named_behind_its_sentence() {
        assertThat(credited("The crane lifts 90 tons.", "Merrow Gazette"))
                .isEqualTo("The crane lifts 90 tons, per Merrow Gazette.");
    }

    @Test
    void who_speaks_of_itself_is_not_named_a_second_time_as_the_one_who_says_so() {
        assertThat(credited("Fjord Lines says it ordered two ferries", "Fjord Lines"))
                .isEqualTo("Fjord Lines says it ordered two ferries.");
        assertThat(credited("A test of Fjord Lines' safety board finds rust", "Fjord Lines"))
                .isEqualTo("A test of Fjord Lines' safety board finds rust.");
        assertThat(credited("Fjord Lines orders two ferries", "Fjord Lines"))
                .isEqualTo("Fjord Lines orders two ferries, by Fjord Lines' own account.");
    }

    private static String credited(String text, String publisher) {
        Brief brief = happening("ferry").summary(text).carriedBy(publisher).brief();
        PrintedStory story = new PrintedStory(
                brief.cluster(),
                1,
                brief.headline(),
                brief.summary(),
                null,
                List.of(),
                brief.findings(),
                brief.reports(),
                null);
        Sentence sentence = brief.summary().get(0);
        return Attribution.inProse(List.of(sentence), story, 0).get(0).text();
    }
}
