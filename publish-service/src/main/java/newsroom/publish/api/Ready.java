package newsroom.publish.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A representation, ready to be sent as it is or compressed. It is compressed once, when it is made, and not for every reader;
 * each coding has a tag of its own, as RFC 9110 8.8.3 asks of strong ones.
 *
 * @param gzip empty where compressing is not worth it
 * @param tag strong, without quotes; made of the bytes, so that the same bytes have the same one on every replica
 */
record Ready(String type, byte[] body, byte[] gzip, String tag) {

    /** In bytes: what fits into one packet is not worth compressing. */
    private static final int SMALL = 1024;

    private static final String GZIPPED = "-gzip";

    static Ready of(String type, byte[] body) {
        return new Ready(type, body, body.length < SMALL ? new byte[0] : compressed(body), tagOf(body));
    }

    /** The bytes for a reader who takes these codings. */
    Sent forReader(@Nullable String acceptEncoding) {
        boolean takes = acceptEncoding != null
                && acceptEncoding.contains("gzip")
                && !acceptEncoding.replace(" ", "").contains("gzip;q=0");
        return takes && gzip.length > 0
                ? new Sent(gzip, "gzip", "\"" + tag + GZIPPED + "\"")
                : new Sent(body, null, "\"" + tag + "\"");
    }

    /** Whether a reader who says {@code If-None-Match} has it already, in whichever coding. */
    boolean isKnown(@Nullable String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String given : ifNoneMatch.split(",")) {
            String known = given.strip().replaceFirst("^W/", "").replace("\"", "");
            if (known.equals("*") || known.equals(tag) || known.equals(tag + GZIPPED)) {
                return true;
            }
        }
        return false;
    }

    private static String tagOf(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] compressed(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes everything", e);
        }
        return out.toByteArray();
    }

    /**
     * The bytes that go out.
     *
     * @param coding absent for the bytes as they are
     * @param etag with its quotes
     */
    record Sent(byte[] body, @Nullable String coding, String etag) {}
}
