package newsroom.wire;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The operators' key, as a hash: what was never kept cannot be printed. */
@ApplicationScoped
public class OperatorKey {

    private static final String BEARER = "bearer ";
    private static final int SHORTEST = 16;

    private final Optional<byte[]> hash;

    @Inject
    OperatorKey(OperatorConfig config) {
        this(config.keyHash(), config.keyFile());
    }

    OperatorKey(Optional<String> keyHash, Optional<Path> keyFile) {
        this.hash = keyHash.map(OperatorKey::parsed)
                .or(() -> keyFile.map(OperatorKey::read).map(OperatorKey::hash));
    }

    /** The gate is built before settings are read; a wrong key is to be known at the start all the same. */
    void check(@Observes StartupEvent event) {
        isSet();
    }

    public boolean isSet() {
        return hash.isPresent();
    }

    /** Takes the same time whatever is presented: hashes of one length are compared to their end. */
    public boolean opens(String presented) {
        byte[] given = hash(presented);
        return MessageDigest.isEqual(given, hash.orElse(new byte[given.length])) && hash.isPresent();
    }

    /** What the headers present, as {@code Authorization: Bearer KEY} or else {@code X-Api-Key: KEY}; null for nothing. */
    public static @Nullable String presented(@Nullable String authorization, @Nullable String apiKey) {
        if (authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            return authorization.substring(BEARER.length()).strip();
        }
        return apiKey;
    }

    private static byte[] parsed(String hex) {
        if (!hex.strip().matches("[0-9a-fA-F]{64}")) {
            throw new IllegalArgumentException("newsroom.operators.key-hash is no SHA-256 in hexadecimal");
        }
        return HexFormat.of().parseHex(hex.strip());
    }

    private static String read(Path file) {
        try {
            String key = Files.readString(file).strip();
            if (key.length() < SHORTEST) {
                throw new IllegalArgumentException(
                        "newsroom.operators.key-file holds less than " + SHORTEST + " characters");
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("newsroom.operators.key-file cannot be read: " + e, e);
        }
    }

    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
