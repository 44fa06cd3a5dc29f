package newsroom.ingest.legwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import newsroom.contracts.story.Segment;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.Transcript;
import newsroom.ingest.dictation.Dictation;
import org.junit.jupiter.api.Test;

class AudioRunnerTest {

    private static final Instant NOON = Instant.parse("2026-03-13T12:00:00Z");

    @Test
    void what_was_written_down_is_what_was_spoken() {
        Transcript transcript =
                new Transcript(Transcript.By.MACHINE, null, false, List.of(new Segment(null, 0L, 1L, "Hello.")));

        assertThat(run("https://pod.example/1.mp3", new Dictation.Written(transcript)))
                .isEqualTo(new Finding.Spoken(transcript));
    }

    @Test
    void what_may_come_later_and_what_never_will_are_told_apart() {
        assertThat(run("https://pod.example/1.mp3", new Dictation.Later("AUDIO_TIME_LIMIT", Duration.ofMinutes(2))))
                .isEqualTo(new Finding.Later("AUDIO_TIME_LIMIT", Duration.ofMinutes(2)));
        assertThat(run("https://pod.example/1.mp3", new Dictation.Nothing("AUDIO_SILENT")))
                .isEqualTo(new Finding.Nothing("AUDIO_SILENT"));
    }

    @Test
    void what_is_no_address_is_not_listened_to() {
        assertThat(run("no address", new Dictation.Nothing("ASKED"))).isEqualTo(new Finding.Nothing("URL_FORBIDDEN"));
    }

    private static Finding run(String address, Dictation dictation) {
        Assignment errand = new Assignment(
                new StoryId(new UUID(1, 2)),
                "Quay Talk",
                new Errand(Errand.Kind.AUDIO, address, "audio/mpeg"),
                1,
                NOON);
        return new AudioRunner((audio, type) -> dictation).run(errand, NOON);
    }
}
