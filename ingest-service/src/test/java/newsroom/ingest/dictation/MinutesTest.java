package newsroom.ingest.dictation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsroom.contracts.story.Segment;
import newsroom.contracts.story.Transcript;
import org.junit.jupiter.api.Test;

class MinutesTest {

    @Test
    void words_stand_at_their_time_in_the_whole_recording() {
        Minutes minutes = new Minutes();
        minutes.add(new Part(0, 0, 10, 0, 60_000), List.of(new Segment(null, 1_000L, 2_500L, "One.")));
        minutes.add(new Part(1, 10, 20, 60_000, 30_000), List.of(new Segment(null, 29_000L, 31_000L, "Two.")));

        Transcript transcript = minutes.transcript().orElseThrow();

        assertThat(transcript.by()).isEqualTo(Transcript.By.MACHINE);
        assertThat(transcript.segments())
                .containsExactly(
                        new Segment(null, 1_000L, 2_500L, "One."), new Segment(null, 89_000L, 90_000L, "Two."));
    }

    @Test
    void a_recording_without_words_has_no_transcript() {
        assertThat(new Minutes().transcript()).isEmpty();
    }

    @Test
    void what_does_not_fit_into_an_event_is_cut_and_said_to_be() {
        Minutes minutes = new Minutes();
        Segment lengthy = new Segment(null, 0L, 1L, "word ".repeat(20_000).strip());
        minutes.add(new Part(0, 0, 10, 0, 1_000), List.of(lengthy, lengthy, lengthy));

        assertThat(minutes.transcript().orElseThrow().cut()).isTrue();
        assertThat(minutes.transcript().orElseThrow().segments()).hasSize(2);
    }
}
