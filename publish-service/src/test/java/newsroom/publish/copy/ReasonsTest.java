package newsroom.publish.copy;

import static newsroom.publish.Harbour.happening;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.story.StoryKind;
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
    void what_stands_above_the_story_already_is_no_reason() {
        assertThat(reason(happening("crane").carriedBy("Merrow Gazette", "Skarholm Post"), MOST))
                .isEmpty();
        assertThat(reason(MOST, happening("crane").carriedBy("E", "F", "G", "H")))
                .as("as many as another")
                .isEmpty();
        assertThat(reason(happening("seals").carriedBy("Fjord Radio"), MOST)).isEmpty();
    }

    @Test
    void that_a_paper_stands_alone_is_said() {
        assertThat(reason(happening("tides").kind(StoryKind.PAPER).carriedBy("Archive"), MOST))
                .isEqualTo("It is a paper that nobody else has reported yet.");
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
        Sentence reason = Reasons.of(briefs.get(0), pool);
        return reason == null ? "" : reason.text();
    }
}
