package newsroom.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The classes of one program, as loaded, in a file that its next start maps instead of reading jars (AppCDS). It fits
 * one Java and one build of the jars; the file's name says which.
 */
public record ClassArchive(String name, Path file) {

    private static final String ENDING = ".jsa";
    private static final String PART = ".part";

    /** The archive for the program {@code name} made of {@code jars}, whether it is there yet or not. */
    public static ClassArchive of(Path cache, String name, List<Path> jars, Jvm jvm) {
        CRC32 fingerprint = new CRC32();
        fingerprint.update(jvm.identity().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        for (Path jar : jars) {
            fingerprint.update(stamp(jar).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        String file = name + "-" + String.format("%08x", fingerprint.getValue()) + ENDING;
        return new ClassArchive(name, cache.resolve("classes").resolve(file));
    }

    /** The launcher's own; the start script looks for it, and says where when it has not found it. */
    public static Optional<ClassArchive> ofLauncher() {
        return Optional.ofNullable(System.getProperty("newsroom.archive"))
                .map(file -> new ClassArchive("launcher", Path.of(file)));
    }

    public boolean there() {
        return Files.isReadable(file);
    }

    /** The flags that use the archive, or that make it possible to write one later. */
    List<String> flags(Jvm jvm) {
        if (there()) {
            return List.of("-XX:SharedArchiveFile=" + file);
        }
        // Java tells of every class that it leaves out; the log is for people.
        return jvm.canArchive()
                ? List.of(
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "-XX:+RecordDynamicDumpInfo",
                        "-Xlog:cds=off",
                        "-Xlog:cds+dynamic=off")
                : List.of();
    }

    /** Where it is written before it is {@link #keep kept}, so that nobody maps half a file. */
    Path part() {
        return file.resolveSibling(
                file.getFileName() + ".part" + ProcessHandle.current().pid());
    }

    /** Puts the written archive into use; those of earlier builds go, they would fill the disk. */
    void keep() {
        try {
            Files.move(part(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            clear(this::isEarlier);
        } catch (IOException e) {
            throw new UncheckedIOException("archive " + file, e);
        }
    }

    /** Makes room for it, and removes the halves that launchers left which stopped in the middle. */
    void prepare() throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        clear(ClassArchive::isAbandoned);
    }

    private void clear(Predicate<Path> useless) throws IOException {
        try (Stream<Path> files = Files.list(file.resolveSibling(""))) {
            files.filter(useless).forEach(ClassArchive::delete);
        }
    }

    private static boolean isAbandoned(Path part) {
        String[] owner = part.toString().split(Pattern.quote(PART));
        return owner.length == 2
                && owner[1].matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(owner[1])).isEmpty();
    }

    private boolean isEarlier(Path other) {
        String its = String.valueOf(other.getFileName());
        return !other.equals(file) && its.matches(name + "-[0-9a-f]{8}" + ENDING);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("archive " + file, e);
        }
    }

    private static String stamp(Path jar) {
        try {
            return jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException("jar " + jar, e);
        }
    }
}
