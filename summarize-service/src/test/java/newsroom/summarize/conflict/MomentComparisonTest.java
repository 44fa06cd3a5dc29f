package newsroom.summarize.conflict;

import static newsroom.summarize.Harbour.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Conflict;
import newsroom.contracts.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores, hours, days and years of one deed. */
class MomentComparisonTest {

    @Test
    void two_scores_of_one_match_are_told_with_their_voices() {
        List<Conflict> conflicts = conflicts(
                "Skarholm beat Oddby 3-1 in the harbour cup on Saturday.",
                "Oddby lost the final of the cup 2-1 to Skarholm on Saturday.");

        assertThat(conflicts).extracting(Conflict::kind).containsExactly(Conflict.Kind.CONFLICT);
        assertThat(conflicts.get(0).sentence().text())
                .isEqualTo(
                        "Merrow Gazette: Skarholm beat Oddby 3-1 in the harbour cup on Saturday. Valley Wire: Oddby lost the"
                                + " final of the cup 2-1 to Skarholm on Saturday.");
    }

    @Test
    void a_score_at_half_time_beside_the_last_one_is_none() {
        assertThat(conflicts(
                        "Skarholm beat Oddby 3-1 in the harbour cup on Saturday. It was 1-1 at half-time.",
                        "It was 1-1 between Skarholm and Oddby at half-time in the harbour cup."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry Gull ran aground off Merrow at 4:40 a.m. on Tuesday."
                        + "| The ferry Gull ran aground near Merrow at 6:15 a.m. on Tuesday.",
                "The captain of the ferry Gull was arrested on Monday in Merrow."
                        + "| The captain of the ferry Gull was arrested on Tuesday, police in Merrow said.",
                "The bridge of Merrow was built in 1954. | The bridge of Merrow was built in 1961."
            })
    void two_hours_days_or_years_of_one_deed_are_told(String one, String other) {
        assertThat(conflicts(one, other)).hasSize(1);
    }

    @Test
    void an_hour_of_another_deed_is_none() {
        assertThat(conflicts(
                        "The ferry Gull ran aground off Merrow at 4.40 a.m. on Tuesday.",
                        "Divers reached the ferry Gull off Merrow at 6.15 a.m. on Tuesday."))
                .isEmpty();
    }

    private static List<Conflict> conflicts(String one, String other) {
        Story first = story("Merrow Gazette", "What befell the Gull", one);
        Story second = story("Valley Wire", "Of the Gull", other);
        return Conflicts.among(Stream.of(first, second)
                .flatMap(story -> Statement.of(story).stream())
                .toList());
    }
}
