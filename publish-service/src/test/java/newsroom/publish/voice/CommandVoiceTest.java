package newsroom.publish.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import newsroom.publish.show.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class CommandVoiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void the_text_comes_on_standard_input_and_never_near_a_shell() throws Exception {
        Path file = folder.resolve("turn.wav");
        try (Voice.Session session = voice(PATIENCE, "tee", "{file}").open()) {
            session.speak(0, "Ships $(wait); `now`", file);
        }

        assertThat(Files.readString(file)).isEqualTo("Ships $(wait); `now`" + System.lineSeparator());
    }

    @Test
    void a_program_that_fails_has_not_spoken() {
        assertThatThrownBy(() -> speak(voice(PATIENCE, "false"))).hasMessageStartingWith("VOICE_");
    }

    @Test
    void a_program_that_hangs_is_ended() {
        assertThatThrownBy(() -> speak(voice(Duration.ofMillis(300), "sleep", "600")))
                .hasMessageStartingWith("VOICE_TIMEOUT");
    }

    @Test
    void a_program_that_is_not_there_is_told() {
        assertThatThrownBy(() -> speak(voice(PATIENCE, "newsroom-no-such-program")))
                .hasMessageStartingWith("VOICE_START");
    }

    @Test
    void embedded_voices_that_are_not_installed_are_told() {
        assertThatThrownBy(() -> new BoothVoice(folder.resolve("none"), 64, PATIENCE).open())
                .hasMessageStartingWith("VOICE_START");
    }

    private void speak(Voice voice) {
        try (Voice.Session session = voice.open()) {
            session.speak(0, "Ships wait.", folder.resolve("turn.wav"));
        }
    }

    private static Voice voice(Duration patience, String... line) {
        return new CommandVoice(List.of(line), List.of("a", "b"), patience);
    }
}
