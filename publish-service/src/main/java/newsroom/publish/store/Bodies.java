package newsroom.publish.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import newsroom.wire.EventCodec;

/** Bodies as they are kept. */
final class Bodies {

    private Bodies() {}

    static <T> T read(byte[] body, Class<T> type) {
        try {
            return EventCodec.mapper().readValue(body, type);
        } catch (IOException e) {
            throw new UncheckedIOException("a row of the publish database cannot be read", e);
        }
    }

    static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
