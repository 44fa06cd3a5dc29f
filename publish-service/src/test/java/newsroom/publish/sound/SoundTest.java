package newsroom.publish.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundTest {

    private static final byte[] WAV = Tones.wav(Tones.sine(24_000, 440, 0.5, 0.5));

    @Test
    void a_wav_is_read_as_it_was_written() throws IOException {
        Sound sound = Wav.read(new ByteArrayInputStream(WAV));

        assertThat(sound.rate()).isEqualTo(24_000);
        assertThat(sound.seconds()).isEqualTo(0.5);
    }

    @Test
    void a_stream_that_does_not_know_its_length_is_read_to_its_end() throws IOException {
        byte[] stream = WAV.clone();
        ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN).putInt(40, -1);

        assertThat(Wav.read(new ByteArrayInputStream(stream)).seconds()).isEqualTo(0.5);
    }

    @Test
    void a_file_that_ends_early_is_told_from_a_whole_one() {
        assertThatThrownBy(() -> Wav.read(new ByteArrayInputStream(Arrays.copyOf(WAV, WAV.length / 2))))
                .isInstanceOf(UnsoundException.class)
                .hasMessageStartingWith("CUT_OFF: ");
    }

    @Test
    void eight_bits_are_refused() {
        byte[] other = WAV.clone();
        other[34] = 8;

        assertThatThrownBy(() -> Wav.read(new ByteArrayInputStream(other))).hasMessageStartingWith("WAV_FORMAT: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RIFF", "ID3 this is an mp3 by its tag, with some more bytes behind it"})
    void what_is_no_wav_is_refused(String text) {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> Wav.read(new ByteArrayInputStream(bytes))).hasMessageStartingWith("NOT_A_WAV: ");
    }

    @ParameterizedTest
    @ValueSource(ints = {16_000, 22_050, 24_000, 48_000})
    void another_rate_is_the_same_tone(int rate) {
        Sound made = Resampling.to(Sound.RATE, Tones.sine(rate, 1000, 0.5, 1));
        Sound wanted = Tones.sine(Sound.RATE, 1000, 0.5, 1);

        assertThat(made.seconds()).isCloseTo(1, within(0.001));
        for (int i = 2_000; i < 42_000; i += 997) {
            assertThat(made.samples()[i]).isCloseTo(wanted.samples()[i], within(0.002f));
        }
    }

    @Test
    void silence_goes_from_the_ends_and_long_silence_from_within() {
        float[] samples = new float[Sound.RATE * 8];
        float[] tone = Tones.sine(Sound.RATE, 300, 0.5, 1).samples();
        System.arraycopy(tone, 0, samples, Sound.RATE, tone.length);
        System.arraycopy(tone, 0, samples, Sound.RATE * 5, tone.length);

        Sound trimmed = Silences.trimmed(new Sound(Sound.RATE, samples));

        assertThat(trimmed.seconds()).isCloseTo(2 + Silences.LONGEST + 0.06, within(0.05));
    }

    @Test
    void a_turn_of_silence_is_no_turn() {
        assertThatThrownBy(() -> Silences.trimmed(new Sound(Sound.RATE, new float[Sound.RATE])))
                .hasMessageStartingWith("SILENT: ");
    }
}
