package newsroom.publish.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import newsroom.publish.show.Voice;
import newsroom.publish.show.VoiceException;
import newsroom.publish.voice.SpeechServer.Manner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechServerVoiceTest {

    @TempDir
    Path folder;

    private final SpeechServer server = new SpeechServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_turn_is_one_request_for_a_wav_by_the_hosts_own_voice() throws Exception {
        Path wav = folder.resolve("turn.wav");
        session(Duration.ofSeconds(30)).speak(1, "Ships \"wait\".", wav);

        assertThat(server.asked())
                .containsExactly("{\"model\":\"tts-1\",\"input\":\"Ships \\\"wait\\\".\",\"voice\":\"onyx\","
                        + "\"response_format\":\"wav\"}");
        assertThat(Files.size(wav)).isGreaterThan(20_000);
    }

    @Test
    void a_server_that_hangs_is_left() {
        server.from(0, Manner.HANGS);

        fails(Duration.ofMillis(300), "VOICE_TIMEOUT");
    }

    @Test
    void a_server_that_breaks_off_has_not_spoken() {
        server.from(0, Manner.BREAKS_OFF);

        fails(Duration.ofSeconds(30), "VOICE_CONNECTION");
    }

    @Test
    void a_refusal_is_told_with_its_status() {
        server.from(0, Manner.REFUSES);

        fails(Duration.ofSeconds(30), "VOICE_HTTP_429");
    }

    @Test
    void more_than_the_endpoint_takes_is_not_sent() {
        assertThatThrownBy(() -> session(Duration.ofSeconds(30)).speak(0, "a".repeat(4097), folder.resolve("t.wav")))
                .hasMessageStartingWith("VOICE_TEXT_TOO_LONG");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void a_key_is_not_part_of_its_name() {
        assertThat(voice(Duration.ofSeconds(1)).name()).doesNotContain("s3cret");
    }

    private void fails(Duration patience, String code) {
        assertThatThrownBy(() -> session(patience).speak(0, "Ships wait.", folder.resolve("turn.wav")))
                .isInstanceOfSatisfying(
                        VoiceException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private Voice.Session session(Duration patience) {
        return voice(patience).open();
    }

    private Voice voice(Duration patience) {
        return new SpeechServerVoice(
                new SpeechServerVoice.Server(server.url(), "s3cret", "tts-1", List.of("nova", "onyx")), patience);
    }
}
