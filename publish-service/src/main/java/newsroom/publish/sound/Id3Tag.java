package newsroom.publish.sound;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A tag of ID3v2.3.0 with chapters (id3.org, "ID3v2 Chapter Frame Addendum"). The same content always gives the same bytes.
 */
public final class Id3Tag {

    private static final int MOST_CHAPTERS = 255;

    private final ByteArrayOutputStream frames = new ByteArrayOutputStream();

    /** A frame of text, such as {@code TIT2}. */
    public Id3Tag text(String frame, String text) {
        put(frames, frame, encoded(text));
        return this;
    }

    /** A remark, in English. */
    public Id3Tag comment(String text) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(1);
        body.writeBytes("eng".getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(utf16(""));
        body.writeBytes(new byte[2]);
        body.writeBytes(utf16(text));
        put(frames, "COMM", body.toByteArray());
        return this;
    }

    /** The front cover. */
    public Id3Tag cover(byte[] jpeg) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(0);
        body.writeBytes("image/jpeg\0".getBytes(StandardCharsets.US_ASCII));
        body.write(3);
        body.write(0);
        body.writeBytes(jpeg);
        put(frames, "APIC", body.toByteArray());
        return this;
    }

    /** @param end of the show, in seconds */
    public Id3Tag chapters(List<Chapter> all, double end) {
        List<Chapter> chapters = all.subList(0, Math.min(MOST_CHAPTERS, all.size()));
        ByteArrayOutputStream contents = new ByteArrayOutputStream();
        contents.writeBytes("toc\0".getBytes(StandardCharsets.US_ASCII));
        contents.write(3);
        contents.write(chapters.size());
        for (int i = 0; i < chapters.size(); i++) {
            contents.writeBytes(name(i));
        }
        put(frames, "CTOC", contents.toByteArray());
        for (int i = 0; i < chapters.size(); i++) {
            double until = i + 1 < chapters.size() ? chapters.get(i + 1).start() : end;
            put(frames, "CHAP", chapter(chapters.get(i), i, until));
        }
        return this;
    }

    private static byte[] chapter(Chapter chapter, int number, double until) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(name(number));
        // Places in bytes are not given: all ones, as the addendum has it.
        body.writeBytes(ByteBuffer.allocate(16)
                .putInt(millis(chapter.start()))
                .putInt(millis(until))
                .putInt(-1)
                .putInt(-1)
                .array());
        put(body, "TIT2", encoded(chapter.title()));
        if (!chapter.link().isEmpty()) {
            ByteArrayOutputStream link = new ByteArrayOutputStream();
            link.write(0);
            link.write(0);
            link.writeBytes(chapter.link().getBytes(StandardCharsets.ISO_8859_1));
            put(body, "WXXX", link.toByteArray());
        }
        return body.toByteArray();
    }

    public byte[] bytes() {
        int size = frames.size();
        byte[] head = {
            'I',
            'D',
            '3',
            3,
            0,
            0,
            (byte) (size >> 21 & 127),
            (byte) (size >> 14 & 127),
            (byte) (size >> 7 & 127),
            (byte) (size & 127)
        };
        ByteArrayOutputStream tag = new ByteArrayOutputStream();
        tag.writeBytes(head);
        tag.writeBytes(frames.toByteArray());
        return tag.toByteArray();
    }

    static int millis(double seconds) {
        return (int) Math.round(seconds * 1000);
    }

    private static byte[] name(int number) {
        return ("ch" + number + "\0").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] encoded(String text) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(1);
        body.writeBytes(utf16(text));
        return body.toByteArray();
    }

    private static byte[] utf16(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(0xFF);
        bytes.write(0xFE);
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_16LE));
        return bytes.toByteArray();
    }

    private static void put(ByteArrayOutputStream to, String frame, byte[] body) {
        to.writeBytes(frame.getBytes(StandardCharsets.US_ASCII));
        to.writeBytes(
                ByteBuffer.allocate(6).putInt(body.length).putShort((short) 0).array());
        to.writeBytes(body);
    }
}
