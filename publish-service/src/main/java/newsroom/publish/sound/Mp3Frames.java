package newsroom.publish.sound;

import java.io.IOException;
import java.io.InputStream;

/**
 * The frames of an MP3, counted one by one: MPEG-1 layer III at 44.1 kHz, one channel (ISO/IEC 11172-3, 2.4.1.3). A frame
 * is 1152 samples.
 */
public record Mp3Frames(long count, long bytes) {

    private static final int SAMPLES = 1152;
    private static final int[] KBITS = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};

    public double seconds() {
        return count * (double) SAMPLES / Sound.RATE;
    }

    /**
     * Without a tag in front.
     *
     * @throws UnsoundException {@code NOT_MP3} where a frame does not begin where the last one ended
     */
    public static Mp3Frames of(InputStream in) throws IOException {
        long count = 0;
        long bytes = 0;
        byte[] head = in.readNBytes(4);
        while (head.length == 4) {
            int length = length(head, bytes);
            if (in.readNBytes(length - 4).length < length - 4) {
                throw new UnsoundException("NOT_MP3", "the last frame is cut off");
            }
            count++;
            bytes += length;
            head = in.readNBytes(4);
        }
        if (head.length > 0) {
            throw new UnsoundException("NOT_MP3", head.length + " bytes behind the last frame");
        }
        return new Mp3Frames(count, bytes);
    }

    private static int length(byte[] head, long at) {
        boolean sync = (head[0] & 0xFF) == 0xFF && (head[1] & 0xFE) == 0xFA;
        int kbits = (head[2] & 0xF0) >> 4;
        boolean rate = (head[2] & 0x0C) == 0;
        boolean mono = (head[3] & 0xC0) == 0xC0;
        if (!sync || kbits == 0 || kbits == 15 || !rate || !mono) {
            throw new UnsoundException("NOT_MP3", "no frame at byte " + at);
        }
        return 144_000 * KBITS[kbits] / Sound.RATE + ((head[2] & 2) >> 1);
    }
}
