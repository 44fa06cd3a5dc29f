package newsroom.publish.show;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import newsroom.publish.sound.Mastering;
import newsroom.publish.sound.Sound;

/** Files that shows are made of. */
public interface Bench {

    /** What was spoken before, by its key. */
    Optional<Path> turn(String key);

    /** A new file to write to. */
    Path blank() throws IOException;

    /** Keeps a turn under its key and gives its new place. */
    Path keep(Path blank, String key) throws IOException;

    /** @throws newsroom.publish.sound.UnsoundException for what is no WAV that we take */
    Sound hear(Path wav) throws IOException;

    Mastering.Reel reel(Path file);

    /** A file of the tag and of what is on the reel; with its SHA-256. */
    Pressed press(byte[] tag, Path reel) throws IOException;

    void discard(Path file);

    /** Forgets turns that nobody asked for in a while. */
    void sweep();

    /** @param sha256 in hexadecimal */
    record Pressed(Path file, String sha256, long bytes) {}
}
