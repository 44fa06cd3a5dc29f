package newsroom.publish.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import newsroom.publish.sound.Chapter;
import newsroom.publish.sound.LoudnessMeter;
import newsroom.publish.sound.Mastering;
import newsroom.publish.sound.Mp3Frames;
import newsroom.publish.sound.Rundown;
import newsroom.publish.sound.Tones;
import newsroom.publish.sound.TruePeak;
import org.junit.jupiter.api.Test;

class MasteringTest {

    private static final int TURNS = 6;
    private static final Rundown SHOW = new Rundown(
            IntStream.range(0, TURNS)
                    .mapToObj(i -> new Rundown.Turn(
                            i % 2 == 0 ? "Mara" : "Jonas", List.of("One.", "Two."), i % 2 == 0 ? "Part " + i : "", ""))
                    .toList(),
            7);

    /** A tape in memory. */
    private static final class Tape implements Mastering.Reel {
        private ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public OutputStream write() {
            bytes = new ByteArrayOutputStream();
            return bytes;
        }

        @Override
        public InputStream read() {
            return new ByteArrayInputStream(bytes.toByteArray());
        }
    }

    private final Tape tape = new Tape();
    private final Mastering.Master master = master(tape);

    @Test
    void what_a_player_decodes_is_as_loud_as_players_want_it_and_does_not_peak() throws IOException {
        LoudnessMeter loudness = new LoudnessMeter();
        TruePeak peak = new TruePeak();
        new Jump3r().decode(tape.read(), (samples, count) -> {
            loudness.write(samples, count);
            peak.write(samples, count);
        });

        assertThat(loudness.integrated()).isCloseTo(-16, within(0.5)).isEqualTo(master.loudness());
        assertThat(peak.decibels()).isLessThanOrEqualTo(-1).isEqualTo(master.peak());
    }

    @Test
    void no_silence_is_longer_than_a_second_and_a_half() {
        assertThat(master.silence()).isBetween(0.3, 1.5);
    }

    @Test
    void length_is_exact_to_the_frame() throws IOException {
        Mp3Frames frames = Mp3Frames.of(tape.read());

        assertThat(frames.bytes()).isEqualTo(tape.bytes.size()).isEqualTo(master.bytes());
        assertThat(frames.seconds()).isEqualTo(master.seconds());
        assertThat(master.seconds())
                .isCloseTo(master.cues().get(master.cues().size() - 1).end() + 0.6, within(0.1));
    }

    @Test
    void chapters_rise_within_the_show() {
        assertThat(master.chapters()).extracting(Chapter::title).containsExactly("Part 0", "Part 2", "Part 4");
        assertThat(master.chapters().get(0).start()).isZero();
        assertThat(master.chapters().stream().map(Chapter::start)).isSorted().allMatch(at -> at < master.seconds());
    }

    @Test
    void the_same_show_made_again_is_the_same_to_the_byte() {
        Tape again = new Tape();
        master(again);

        assertThat(again.bytes.toByteArray()).isEqualTo(tape.bytes.toByteArray());
    }

    @Test
    void a_cover_is_square_and_without_alpha() throws IOException {
        byte[] jpeg = new Jpeg().large("AI Revolution");
        var image = ImageIO.read(new ByteArrayInputStream(jpeg));

        assertThat(jpeg).as("what its name says").startsWith(0xFF, 0xD8, 0xFF);
        assertThat(image.getWidth()).isEqualTo(3000).isEqualTo(image.getHeight());
        assertThat(image.getColorModel().hasAlpha()).isFalse();
    }

    private static Mastering.Master master(Tape tape) {
        try {
            return new Mastering(new Jump3r())
                    .make(SHOW, turn -> Tones.murmur(24_000, turn % 2 == 0 ? 220 : 140, 4), tape);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
