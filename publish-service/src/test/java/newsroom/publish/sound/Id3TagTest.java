package newsroom.publish.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads a tag back by the letter of ID3v2.3.0 and its addendum on chapters. */
class Id3TagTest {

    private static final List<Chapter> CHAPTERS = List.of(
            new Chapter(0, "Opening", ""),
            new Chapter(7.5, "Ferry", "https://n.example/stories/1"),
            new Chapter(61.25, "Crane ✓", ""));

    private final byte[] tag = new Id3Tag()
            .text("TIT2", "Ferry")
            .comment("Made by machine.")
            .chapters(CHAPTERS, 90)
            .bytes();

    /** A frame's name and what is in it. */
    private record Frame(String name, byte[] body) {
        private ByteBuffer after(int bytes) {
            return ByteBuffer.wrap(body, bytes, body.length - bytes);
        }
    }

    @Test
    void its_size_is_written_in_seven_bits_a_byte() {
        int size = tag[6] << 21 | tag[7] << 14 | tag[8] << 7 | tag[9];

        assertThat(new String(tag, 0, 3, StandardCharsets.US_ASCII)).isEqualTo("ID3");
        assertThat(tag[3]).isEqualTo((byte) 3);
        assertThat(size).isEqualTo(tag.length - 10);
    }

    @Test
    void it_says_in_a_remark_that_a_machine_made_it() {
        Frame remark = frames(tag, 10).stream()
                .filter(frame -> frame.name().equals("COMM"))
                .findFirst()
                .orElseThrow();

        assertThat(new String(remark.body(), 1, 3, StandardCharsets.US_ASCII)).isEqualTo("eng");
        assertThat(text(remark.after(8))).isEqualTo("Made by machine.");
    }

    @Test
    void chapters_are_those_of_the_transcript_one_ending_where_the_next_begins() {
        List<Frame> chapters = frames(tag, 10).stream()
                .filter(frame -> frame.name().equals("CHAP"))
                .toList();
        Frame contents = frames(tag, 10).stream()
                .filter(frame -> frame.name().equals("CTOC"))
                .findFirst()
                .orElseThrow();

        assertThat(new String(contents.body(), 6, contents.body().length - 6, StandardCharsets.US_ASCII))
                .isEqualTo("ch0\0ch1\0ch2\0");
        assertThat(contents.body()[5]).isEqualTo((byte) 3);
        assertThat(chapters).hasSize(CHAPTERS.size());
        int[] ends = {7_500, 61_250, 90_000};
        for (int i = 0; i < ends.length; i++) {
            ByteBuffer times = chapters.get(i).after(4);
            assertThat(times.getInt()).isEqualTo((int) (CHAPTERS.get(i).start() * 1000));
            assertThat(times.getInt()).isEqualTo(ends[i]);
            assertThat(text(frames(chapters.get(i).body(), 20).get(0).after(1)))
                    .isEqualTo(CHAPTERS.get(i).title());
        }
        Frame link = frames(chapters.get(1).body(), 20).get(1);
        assertThat(link.name()).isEqualTo("WXXX");
        assertThat(new String(link.body(), 2, link.body().length - 2, StandardCharsets.ISO_8859_1))
                .isEqualTo("https://n.example/stories/1");
        assertThat(frames(chapters.get(0).body(), 20)).hasSize(1);
    }

    private static List<Frame> frames(byte[] bytes, int from) {
        List<Frame> frames = new ArrayList<>();
        for (int at = from; at < bytes.length; ) {
            int size = ByteBuffer.wrap(bytes, at + 4, 4).getInt();
            byte[] body = new byte[size];
            System.arraycopy(bytes, at + 10, body, 0, size);
            frames.add(new Frame(new String(bytes, at, 4, StandardCharsets.US_ASCII), body));
            at += 10 + size;
        }
        return frames;
    }

    /** UTF-16 with its mark of byte order. */
    private static String text(ByteBuffer bytes) {
        return StandardCharsets.UTF_16.decode(bytes).toString();
    }
}
