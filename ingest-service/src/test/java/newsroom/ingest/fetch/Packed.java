package newsroom.ingest.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Bodies in codings, honest and not. */
final class Packed {

    /** 32 MiB of zeros in 27 bytes. */
    static final byte[] BROTLI_BOMB = Base64.getDecoder().decode("z///f/gnAOKxQCD3/j/////xTwDEYGQA7v0/");

    static final String NEWS = "<rss>quiet news from the harbour</rss>";
    static final byte[] BROTLI_NEWS =
            Base64.getDecoder().decode("ixKAPHJzcz5xdWlldCBuZXdzIGZyb20gdGhlIGhhcmJvdXI8L3Jzcz4D");

    private static final int MEGABYTE = 1024 * 1024;

    private interface Coding {
        OutputStream over(OutputStream out) throws IOException;
    }

    private Packed() {}

    static byte[] gzip(byte[] bytes) {
        return packed(GZIPOutputStream::new, bytes, 1);
    }

    static byte[] deflate(byte[] bytes) {
        return packed(DeflaterOutputStream::new, bytes, 1);
    }

    static byte[] gzipBomb(int megabytes) {
        return packed(GZIPOutputStream::new, new byte[MEGABYTE], megabytes);
    }

    static byte[] deflateBomb(int megabytes) {
        return packed(DeflaterOutputStream::new, new byte[MEGABYTE], megabytes);
    }

    /** Grows about thirty times, which is within reason, to that many megabytes, which may not be. */
    static byte[] gzipOfRepetitiveNews(int megabytes) {
        byte[] text = new byte[MEGABYTE];
        Random random = new Random(7);
        byte[] paragraph = new byte[900];
        for (int i = 0; i < text.length; i += paragraph.length) {
            if (i % (30 * paragraph.length) == 0) {
                random.nextBytes(paragraph);
            }
            System.arraycopy(paragraph, 0, text, i, Math.min(paragraph.length, text.length - i));
        }
        return packed(GZIPOutputStream::new, text, megabytes);
    }

    static byte[] cut(byte[] bytes, int most) {
        return java.util.Arrays.copyOf(bytes, Math.min(bytes.length, most));
    }

    static byte[] news() {
        return NEWS.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(Coding coding, byte[] bytes, int times) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (OutputStream out = coding.over(all)) {
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }
}
