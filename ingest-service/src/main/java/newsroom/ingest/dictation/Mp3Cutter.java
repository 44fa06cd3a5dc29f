package newsroom.ingest.dictation;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an MP3 between its frames, so that every part is an MP3 of its own whose place in time is known to the sample.
 * Tags and an encoder's note of the whole length (Xing, Info, VBRI) belong to no part: in a part they would claim the
 * length of the whole. The first frames of a part may lean on bits of the part before; that costs a few hundredths of a
 * second of sound.
 */
public final class Mp3Cutter {

    /** How far between two frames something else may stand, such as a tag in the middle. */
    private static final int LOST = 1 << 20;

    private static final int LONGEST_FRAME = 2_881;
    private static final int ID3 = 10;

    private final BufferedInputStream in;
    private final long partBytes;
    private final long partMillis;
    private final List<Part> parts = new ArrayList<>();

    private long at;
    private long from = -1;
    private long lastEnd;
    private long samples;
    private long samplesBefore;
    private @Nullable Mp3Frame stream;

    private Mp3Cutter(InputStream in, long partBytes, long partMillis) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.partBytes = partBytes;
        this.partMillis = partMillis;
    }

    /**
     * The parts of a recording, in order.
     *
     * @param partBytes no part is longer, at least {@value #LONGEST_FRAME}
     * @param partMillis no part is longer by more than a frame
     * @return empty when the bytes are no MP3
     */
    public static List<Part> cut(InputStream recording, long partBytes, long partMillis) throws IOException {
        if (partBytes < LONGEST_FRAME || partMillis < 1) {
            throw new IllegalArgumentException("parts of " + partBytes + " bytes hold no frame");
        }
        Mp3Cutter cutter = new Mp3Cutter(recording, partBytes, partMillis);
        cutter.passTags();
        cutter.walk();
        return cutter.parts;
    }

    private void walk() throws IOException {
        int lost = 0;
        for (Optional<Mp3Frame> next = peek(); lost < LOST; next = peek()) {
            if (next.isPresent() && isBelieved(next.get())) {
                lost = 0;
                if (!take(next.get())) {
                    break;
                }
            } else if (in.read() < 0) {
                break;
            } else {
                at++;
                lost++;
            }
        }
        close();
    }

    /** @return whether the frame was whole */
    private boolean take(Mp3Frame frame) throws IOException {
        byte[] bytes = in.readNBytes(frame.bytes());
        if (bytes.length < frame.bytes()) {
            return false;
        }
        long start = at;
        at += bytes.length;
        if (stream == null) {
            stream = frame;
            if (isNote(bytes, frame)) {
                return true;
            }
        }
        if (from >= 0 && (at - from > partBytes || millis(samples) >= partMillis)) {
            close();
        }
        if (from < 0) {
            from = start;
        }
        samples += frame.samples();
        lastEnd = at;
        return true;
    }

    private void close() {
        if (from < 0 || stream == null) {
            return;
        }
        long start = millis(samplesBefore);
        samplesBefore += samples;
        parts.add(new Part(parts.size(), from, lastEnd, start, millis(samplesBefore) - start));
        from = -1;
        samples = 0;
    }

    private long millis(long count) {
        return stream == null ? 0 : count * 1_000 / stream.rate();
    }

    private Optional<Mp3Frame> peek() throws IOException {
        in.mark(Mp3Frame.HEAD);
        byte[] head = in.readNBytes(Mp3Frame.HEAD);
        in.reset();
        return head.length < Mp3Frame.HEAD
                ? Optional.empty()
                : Mp3Frame.of(ByteBuffer.wrap(head).getInt());
    }

    /** Other bytes look like a head once in a while: the first frame must have a successor, the others be alike. */
    private boolean isBelieved(Mp3Frame frame) throws IOException {
        if (stream != null) {
            return stream.isLike(frame);
        }
        in.mark(LONGEST_FRAME + 2 * Mp3Frame.HEAD);
        byte[] both = in.readNBytes(frame.bytes() + Mp3Frame.HEAD);
        in.reset();
        return both.length == frame.bytes() + Mp3Frame.HEAD
                && Mp3Frame.of(ByteBuffer.wrap(both).getInt(frame.bytes()))
                        .filter(frame::isLike)
                        .isPresent();
    }

    private static boolean isNote(byte[] frame, Mp3Frame head) {
        return stands("Xing", frame, head.sideInfo())
                || stands("Info", frame, head.sideInfo())
                || stands("VBRI", frame, Mp3Frame.HEAD + 32);
    }

    private static boolean stands(String word, byte[] frame, int offset) {
        return frame.length >= offset + 4 && word.equals(new String(frame, offset, 4, StandardCharsets.ISO_8859_1));
    }

    /** ID3v2 (id3.org): ten bytes of head, a length of four times seven bits, perhaps a foot like the head. */
    private void passTags() throws IOException {
        while (true) {
            in.mark(ID3);
            byte[] head = in.readNBytes(ID3);
            if (head.length < ID3 || head[0] != 'I' || head[1] != 'D' || head[2] != '3') {
                in.reset();
                return;
            }
            long size = (head[6] & 0x7FL) << 21 | (head[7] & 0x7FL) << 14 | (head[8] & 0x7FL) << 7 | head[9] & 0x7FL;
            size += (head[5] & 0x10) == 0 ? 0 : ID3;
            at += ID3 + in.skip(size);
        }
    }
}
