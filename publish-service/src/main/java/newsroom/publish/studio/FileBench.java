package newsroom.publish.studio;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsroom.publish.show.Bench;
import newsroom.publish.sound.Mastering;
import newsroom.publish.sound.Sound;
import newsroom.publish.sound.Wav;

/** The bench as a folder. All in it can be made again: it may be lost at any time. */
public final class FileBench implements Bench {

    private static final Duration KEPT = Duration.ofDays(2);

    private final Path turns;
    private final Path blanks;
    private final InstantSource clock;

    public FileBench(Path folder, InstantSource clock) {
        this.turns = folder.resolve("turns");
        this.blanks = folder.resolve("blanks");
        this.clock = clock;
    }

    @Override
    public Optional<Path> turn(String key) {
        return Optional.of(turns.resolve(key + ".wav")).filter(Files::isRegularFile);
    }

    @Override
    public Path blank() throws IOException {
        Files.createDirectories(blanks);
        return Files.createTempFile(blanks, "b", "");
    }

    @Override
    public Path keep(Path blank, String key) throws IOException {
        Files.createDirectories(turns);
        // Two shows that speak the same turn at once each keep it whole.
        return Files.move(blank, turns.resolve(key + ".wav"), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public Sound hear(Path wav) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(wav))) {
            return Wav.read(in);
        }
    }

    @Override
    public Mastering.Reel reel(Path file) {
        return new Mastering.Reel() {
            @Override
            public OutputStream write() throws IOException {
                return new BufferedOutputStream(Files.newOutputStream(file));
            }

            @Override
            public InputStream read() throws IOException {
                return new BufferedInputStream(Files.newInputStream(file));
            }
        };
    }

    @Override
    public Pressed press(byte[] tag, Path reel) throws IOException {
        Path file = blank();
        MessageDigest sha = sha256();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), sha)) {
            out.write(tag);
            Files.copy(reel, out);
        }
        return new Pressed(file, HexFormat.of().formatHex(sha.digest()), Files.size(file));
    }

    @Override
    public void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void sweep() {
        FileTime line = FileTime.from(clock.instant().minus(KEPT));
        for (Path folder : List.of(turns, blanks)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    if (Files.getLastModifiedTime(file).compareTo(line) < 0) {
                        Files.deleteIfExists(file);
                    }
                }
            } catch (NoSuchFileException e) {
                // Nothing was made yet, or another process swept it away first.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
