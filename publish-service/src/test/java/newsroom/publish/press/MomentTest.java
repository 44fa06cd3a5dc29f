package newsroom.publish.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.cluster.Recording;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.story.Source;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import org.junit.jupiter.api.Test;

class MomentTest {

    private static final StoryId EPISODE = new StoryId(NamedUuid.of("episode"));
    private static final Report REPORT = new Report(
            EPISODE,
            StoryKind.EPISODE,
            Source.independent("Quay Talk", "Quay Talk", Tier.BLOG),
            "https://cast.example/7",
            "The ferry",
            null,
            Instant.EPOCH,
            null,
            new Recording(
                    "https://cast.example/7.mp3",
                    List.of(new Recording.Moment(0, 50, 751_400), new Recording.Moment(51, 90, 3_751_000))));

    @Test
    void a_place_in_a_transcript_leads_to_the_audio_at_its_second() {
        assertThat(Moment.of(List.of(span(Span.Part.TRANSCRIPT, 20)), List.of(REPORT)))
                .contains(new Moment("12:31", "https://cast.example/7.mp3#t=751"));
    }

    @Test
    void after_an_hour_the_clock_has_hours() {
        assertThat(Moment.of(List.of(span(Span.Part.TRANSCRIPT, 60)), List.of(REPORT)))
                .contains(new Moment("1:02:31", "https://cast.example/7.mp3#t=3751"));
    }

    @Test
    void what_is_read_or_lies_between_has_no_moment() {
        assertThat(Moment.of(List.of(span(Span.Part.TEXT, 20)), List.of(REPORT)))
                .isEmpty();
        assertThat(Moment.of(List.of(span(Span.Part.TRANSCRIPT, 95)), List.of(REPORT)))
                .isEmpty();
        assertThat(Moment.of(List.of(span(Span.Part.TRANSCRIPT, 20)), List.of()))
                .isEmpty();
    }

    private static Span span(Span.Part part, int start) {
        return new Span(EPISODE, part, start, start + 5);
    }
}
