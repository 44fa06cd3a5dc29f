package newsroom.ingest.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** What there is of a file so far, and the validator of what it is a part of. */
record PartFile(Path whole, Path part, Path note) {

    static PartFile beside(Path file) {
        return new PartFile(file, named(file, ".part"), named(file, ".part.etag"));
    }

    private static Path named(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    /** A strong one, when there is something to go on from; RFC 9110, section 13.1.5, allows no other. */
    Optional<String> validator() {
        try {
            return length() > 0 && Files.exists(note)
                    ? Optional.of(Files.readString(note, StandardCharsets.ISO_8859_1))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    long length() {
        return part.toFile().length();
    }

    /** Before the first byte is written, so that no part is without its name. */
    void begin(Optional<String> etag) throws IOException {
        discard();
        Optional<String> strong = etag.filter(text -> text.startsWith("\""));
        if (strong.isPresent()) {
            Files.writeString(note, strong.get(), StandardCharsets.ISO_8859_1);
        }
    }

    void finish() throws IOException {
        Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        Files.deleteIfExists(note);
    }

    void discard() throws IOException {
        Files.deleteIfExists(part);
        Files.deleteIfExists(note);
    }

    /** A part that nothing can be added to is only in the way. */
    void abandon() throws IOException {
        if (validator().isEmpty()) {
            discard();
        }
    }
}
