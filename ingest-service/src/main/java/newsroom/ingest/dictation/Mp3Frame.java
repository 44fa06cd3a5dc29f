package newsroom.ingest.dictation;

import java.util.Optional;

/**
 * The head of a frame of MPEG audio, layer III (ISO/IEC 11172-3, 2.4.1.3; 13818-3 for the lower rates; "2.5" is a
 * habit beyond the standards for rates lower still).
 *
 * @param kind what all frames of one stream have in common
 * @param bytes length of the frame with its head, 24 to 2,881
 * @param samples a channel, 1,152 or 576
 * @param rate samples a second
 * @param sideInfo where, from the frame's first byte, an encoder's own notes stand in the first frame
 */
record Mp3Frame(int kind, int bytes, int samples, int rate, int sideInfo) {

    static final int HEAD = 4;

    /** Version, layer and sampling rate: the bits in which frames of one stream agree. */
    private static final int KIND = 0xFFFE0C00;

    private static final int[] KBITS_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] KBITS_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    private static final int[] RATES = {44_100, 48_000, 32_000};

    /** The frame that a head begins; nothing when the four bytes are none, or give no length ("free format"). */
    static Optional<Mp3Frame> of(int head) {
        int version = head >>> 19 & 3;
        int layer = head >>> 17 & 3;
        int bitrate = head >>> 12 & 15;
        int sampling = head >>> 10 & 3;
        boolean isSync = head >>> 21 == 0x7FF;
        if (!isSync || version == 1 || layer != 1 || bitrate == 0 || bitrate == 15 || sampling == 3) {
            return Optional.empty();
        }
        boolean isMpeg1 = version == 3;
        int rate = RATES[sampling] >> (isMpeg1 ? 0 : version == 2 ? 1 : 2);
        int samples = isMpeg1 ? 1_152 : 576;
        int bits = 1_000 * (isMpeg1 ? KBITS_1 : KBITS_2)[bitrate];
        int padding = head >>> 9 & 1;
        boolean isMono = (head >>> 6 & 3) == 3;
        int side = isMpeg1 ? (isMono ? 17 : 32) : isMono ? 9 : 17;
        return Optional.of(new Mp3Frame(head & KIND, samples / 8 * bits / rate + padding, samples, rate, HEAD + side));
    }

    /** Whether a frame could follow in the same stream. */
    boolean isLike(Mp3Frame other) {
        return kind == other.kind;
    }
}
