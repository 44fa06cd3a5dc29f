package newsroom.ingest.subscription;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The {@code X-Hub-Signature} of section 7.1: {@code method=hex}, an HMAC (RFC 2104) over the bytes of the body as they
 * came. SHA-1 is of the protocol, but is taken only where the operator allows it.
 */
final class Signature {

    private static final Map<String, String> ALGORITHMS =
            Map.of("sha1", "HmacSHA1", "sha256", "HmacSHA256", "sha384", "HmacSHA384", "sha512", "HmacSHA512");

    private final String algorithm;
    private final byte[] claimed;

    private Signature(String algorithm, byte[] claimed) {
        this.algorithm = algorithm;
        this.claimed = claimed;
    }

    /** Nothing when the header is no signature by an allowed algorithm. */
    static Optional<Signature> read(String header, boolean sha1) {
        int equals = header.indexOf('=');
        String method = header.substring(0, Math.max(0, equals)).strip().toLowerCase(Locale.ROOT);
        String algorithm = ALGORITHMS.get(method);
        if (algorithm == null || (method.equals("sha1") && !sha1) || header.length() > 200) {
            return Optional.empty();
        }
        try {
            byte[] claimed =
                    HexFormat.of().parseHex(header.substring(equals + 1).strip());
            return Optional.of(new Signature(algorithm, claimed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Takes as long for a near miss as for a wild one. */
    boolean isOf(byte[] body, String secret) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
            return MessageDigest.isEqual(mac.doFinal(body), claimed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }
}
