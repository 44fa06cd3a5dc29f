package newsroom.publish.sound;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads WAV of 16 bits, one or two channels; a header that does not know the length, as streams have it, is taken too. */
public final class Wav {

    /** A turn of a show is far shorter: ten minutes at 48 kHz. */
    private static final int MOST_BYTES = 10 * 60 * 48_000 * 2;

    private static final int PCM = 1;
    private static final int EXTENSIBLE = 0xFFFE;

    private Wav() {}

    /**
     * @throws UnsoundException {@code NOT_A_WAV}, {@code WAV_FORMAT} for other bits, channels or rates, {@code TOO_LONG},
     *     {@code CUT_OFF} for a file that ends before its header says
     */
    public static Sound read(InputStream in) throws IOException {
        ByteBuffer head = chunk(in, 12);
        if (head.getInt(0) != tag("RIFF") || head.getInt(8) != tag("WAVE")) {
            throw new UnsoundException("NOT_A_WAV", "no RIFF/WAVE at its beginning");
        }
        int rate = 0;
        int channels = 0;
        while (true) {
            ByteBuffer name = chunk(in, 8);
            int length = name.getInt(4);
            if (name.getInt(0) == tag("data")) {
                if (rate == 0) {
                    throw new UnsoundException("NOT_A_WAV", "data before its format");
                }
                return new Sound(rate, samples(data(in, length), channels));
            }
            if (length < 0 || length > 1 << 20) {
                throw new UnsoundException("NOT_A_WAV", "a chunk of " + Integer.toUnsignedString(length) + " bytes");
            }
            ByteBuffer body = chunk(in, length + (length & 1));
            if (name.getInt(0) == tag("fmt ")) {
                rate = checkedRate(body);
                channels = body.getShort(2);
            }
        }
    }

    private static int checkedRate(ByteBuffer format) {
        int kind = format.getShort(0) & 0xFFFF;
        int channels = format.getShort(2);
        int rate = format.getInt(4);
        int bits = format.getShort(14);
        boolean known = (kind == PCM || kind == EXTENSIBLE) && bits == 16 && (channels == 1 || channels == 2);
        if (!known || rate < 8_000 || rate > 96_000) {
            throw new UnsoundException(
                    "WAV_FORMAT", "format %d, %d bits, %d channels, %d Hz".formatted(kind, bits, channels, rate));
        }
        return rate;
    }

    /** @param length 0 or -1 where the writer did not know it */
    private static byte[] data(InputStream in, int length) throws IOException {
        byte[] data = in.readNBytes(length > 0 ? Math.min(length, MOST_BYTES + 1) : MOST_BYTES + 1);
        if (data.length > MOST_BYTES) {
            throw new UnsoundException("TOO_LONG", "more than " + MOST_BYTES + " bytes");
        }
        if (length > 0 && data.length < length) {
            throw new UnsoundException("CUT_OFF", data.length + " of " + length + " bytes");
        }
        return data;
    }

    private static float[] samples(byte[] data, int channels) {
        ByteBuffer words = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        float[] samples = new float[data.length / 2 / channels];
        for (int i = 0; i < samples.length; i++) {
            float sum = 0;
            for (int c = 0; c < channels; c++) {
                sum += words.getShort() / 32768f;
            }
            samples[i] = sum / channels;
        }
        return samples;
    }

    private static ByteBuffer chunk(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new UnsoundException("NOT_A_WAV", "ends within its header");
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int tag(String name) {
        return name.charAt(0) | name.charAt(1) << 8 | name.charAt(2) << 16 | name.charAt(3) << 24;
    }
}
