package newsroom.ingest.dictation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** MP3 bytes that hold the frames they should and no music: 128 kbit/s, 44.1 kHz, 417 bytes and 26.12 ms a frame. */
public final class Tone {

    public static final int FRAME = 417;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** @param seed makes the sound another one */
    public Tone frames(int count, int seed) {
        for (int i = 0; i < count; i++) {
            frame(0xFFFB9000, FRAME, (byte) (seed + i % 7));
        }
        return this;
    }

    public Tone note(String word) {
        byte[] frame = new byte[FRAME];
        head(frame, 0xFFFB9000);
        System.arraycopy(word.getBytes(StandardCharsets.ISO_8859_1), 0, frame, 36, 4);
        bytes.writeBytes(frame);
        return this;
    }

    public Tone tag(int size) {
        bytes.writeBytes(new byte[] {'I', 'D', '3', 4, 0, 0, 0, 0, (byte) (size >> 7), (byte) (size & 0x7F)});
        bytes.writeBytes(new byte[size]);
        return this;
    }

    public Tone raw(byte... junk) {
        bytes.writeBytes(junk);
        return this;
    }

    public Tone frame(int head, int length, byte fill) {
        byte[] frame = new byte[length];
        Arrays.fill(frame, fill);
        head(frame, head);
        bytes.writeBytes(frame);
        return this;
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }

    private static void head(byte[] frame, int head) {
        for (int i = 0; i < 4; i++) {
            frame[i] = (byte) (head >>> 24 - 8 * i);
        }
    }
}
