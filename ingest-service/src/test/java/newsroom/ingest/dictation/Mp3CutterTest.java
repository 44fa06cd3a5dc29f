package newsroom.ingest.dictation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Mp3CutterTest {

    private static final long HOUR = 3_600_000;

    @ParameterizedTest
    @CsvSource({
        "FFFB9000,417,1152,44100,36", // MPEG 1, 128 kbit/s, stereo
        "FFFB9200,418,1152,44100,36", // the same with padding
        "FFFB90C0,417,1152,44100,21", // mono
        "FFFBE000,1044,1152,44100,36", // 320 kbit/s
        "FFF38000,208,576,22050,21", // MPEG 2, 64 kbit/s
        "FFE38000,417,576,11025,21" // MPEG 2.5
    })
    void a_head_says_how_long_its_frame_is(String head, int bytes, int samples, int rate, int note) {
        Mp3Frame frame = Mp3Frame.of(Integer.parseUnsignedInt(head, 16)).orElseThrow();

        assertThat(frame.bytes()).isEqualTo(bytes);
        assertThat(frame.samples()).isEqualTo(samples);
        assertThat(frame.rate()).isEqualTo(rate);
        assertThat(frame.sideInfo()).isEqualTo(note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"00000000", "FFFFFFFF", "FFFBF000", "FFFB0000", "FFFB9C00", "FFF99000", "FFEB9000", "4F676753"})
    void other_bytes_are_no_head(String head) {
        assertThat(Mp3Frame.of(Integer.parseUnsignedInt(head, 16))).isEmpty();
    }

    @Test
    void parts_end_between_frames_and_know_their_time() {
        List<Part> parts = cut(new Tone().frames(100, 1).bytes(), 40 * Tone.FRAME, HOUR);

        assertThat(parts)
                .containsExactly(
                        new Part(0, 0, 40 * 417, 0, 1_044),
                        new Part(1, 40 * 417, 80 * 417, 1_044, 1_045),
                        new Part(2, 80 * 417, 100 * 417, 2_089, 523));
    }

    @Test
    void parts_are_no_longer_than_they_may_be() {
        List<Part> parts = cut(new Tone().frames(1_000, 1).bytes(), 1 << 20, 5_000);

        assertThat(parts)
                .hasSize(6)
                .allSatisfy(part -> assertThat(part.millis()).isLessThanOrEqualTo(5_027));
        assertThat(parts.get(5).startMillis() + parts.get(5).millis()).isEqualTo(26_122);
    }

    @Test
    void tags_and_an_encoders_note_belong_to_no_part() {
        byte[] audio = new Tone()
                .tag(300)
                .tag(20)
                .note("Xing")
                .frames(10, 1)
                .raw("TAG".getBytes())
                .raw(new byte[125])
                .bytes();

        assertThat(cut(audio, 1 << 20, HOUR)).containsExactly(new Part(0, 340 + 417, 340 + 417 + 10 * 417, 0, 261));
    }

    @Test
    void what_stands_between_frames_is_passed_over() {
        byte[] audio = new Tone()
                .raw(new byte[] {1, 2, (byte) 0xFF, (byte) 0xFB, (byte) 0x90, 0, 5})
                .frames(5, 1)
                .raw(new byte[1_000])
                .frames(5, 1)
                .bytes();

        assertThat(cut(audio, 1 << 20, HOUR))
                .singleElement()
                .satisfies(part -> assertThat(part.millis()).isEqualTo(261));
    }

    @Test
    void a_recording_that_breaks_off_ends_with_its_last_whole_frame() {
        byte[] whole = new Tone().frames(10, 1).bytes();

        assertThat(cut(Arrays.copyOf(whole, whole.length - 1), 1 << 20, HOUR))
                .singleElement()
                .satisfies(part -> assertThat(part.to()).isEqualTo(9 * 417));
    }

    @Test
    void noise_has_no_parts_and_takes_no_time() {
        byte[] noise = new byte[3 << 20];
        new Random(7).nextBytes(noise);

        assertThat(cut(noise, 1 << 20, HOUR)).hasSizeLessThanOrEqualTo(1);
        assertThat(cut(new byte[3 << 20], 1 << 20, HOUR)).isEmpty();
        assertThat(cut(new byte[0], 1 << 20, HOUR)).isEmpty();
        assertThat(cut("ID3".getBytes(), 1 << 20, HOUR)).isEmpty();
    }

    private static List<Part> cut(byte[] audio, long bytes, long millis) {
        try {
            return Mp3Cutter.cut(new ByteArrayInputStream(audio), bytes, millis);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
