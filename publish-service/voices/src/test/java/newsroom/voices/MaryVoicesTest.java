package newsroom.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one test in the build that really speaks. */
class MaryVoicesTest {

    @TempDir
    Path folder;

    @Test
    void two_hosts_say_the_same_line_each_in_a_voice_of_their_own_and_the_same_again() throws Exception {
        MaryVoices voices = new MaryVoices();
        Path first = folder.resolve("first.wav");
        Path second = folder.resolve("second.wav");
        Path again = folder.resolve("again.wav");
        String line = "The harbour opens on Monday, and ships don't wait.";

        voices.speak("first", line, first);
        voices.speak("second", line, second);
        voices.speak("first", line, again);

        try (var sound = AudioSystem.getAudioInputStream(first.toFile())) {
            assertThat(sound.getFrameLength() / sound.getFormat().getFrameRate())
                    .isBetween(2f, 6f);
        }
        assertThat(Files.mismatch(first, second)).isNotNegative();
        assertThat(Files.mismatch(first, again)).isNegative();
    }
}
