package newsroom.publish.copy;

import static newsroom.publish.Harbour.happening;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Brief;
import newsroom.publish.Harbour.Happening;
import org.junit.jupiter.api.Test;

/** Why a story is in the issue where no source says why it matters. */
class ReasonsTest {

    private static final Happening MOST = happening("ferry").carriedBy("A", "B", "C", "D");

    @Test
    void the_most_carried_story_is_there_because_it_is() {
        assertThat(reason(MOST, happening("crane").carriedBy("A", "B")))
                .isEqualTo("Four independent outlets carry it, the most of the two events on the desk.");
    }

    @Test
    void others_are_told_by_who_had_them_first_and_who_followed() {
        assertThat(reason(happening("crane").carriedBy("Merrow Gazette", "Skarholm Post"), MOST))
                .matches("Two independent outlets carry it, (Merrow Gazette first and Skarholm Post"
                        + "|Skarholm Post first and Merrow Gazette) within the hour\\.");
        assertThat(reason(happening("seals").carriedBy("A", "B", "C"), MOST))
                .matches("We read it first in [ABC]; [ABC] and [ABC] followed within the hour\\.");
    }

    @Test
    void a_story_of_one_outlet_names_it() {
        assertThat(reason(happening("seals").carriedBy("Fjord Radio"), MOST))
                .isEqualTo("Fjord Radio alone carries it so far.");
    }

    @Test
    void a_source_s_own_reason_goes_before_ours() {
        assertThat(reason(happening("seals").why("It matters to the seals."), MOST))
                .isEqualTo("It matters to the seals.");
    }

    private static String reason(Happening... happenings) {
        List<Brief> briefs = Stream.of(happenings).map(Happening::brief).toList();
        List<Pooled> pool =
                briefs.stream().map(brief -> new Pooled(brief, Told.NOT_YET)).toList();
        return Reasons.of(briefs.get(0), pool).text();
    }
}
