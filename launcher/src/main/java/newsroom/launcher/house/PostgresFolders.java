package newsroom.launcher.house;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * Lays out the folders of PostgreSQL: the unpacked program in the cache, where the next newsroom finds it, the data with
 * the rest of the data. What a stop in the middle left half done is cleared away; the library would take it for whole.
 */
final class PostgresFolders {

    /** Written by the library behind the last unpacked file. */
    private static final String UNPACKED = ".exists";

    /** Written by us behind the first successful start. */
    private static final String MADE = "made";

    private final Path directory;
    private final Path programs;

    PostgresFolders(Path data, Path cache) {
        this.directory = data.resolve("postgres");
        this.programs = cache.resolve("postgres");
    }

    Path directory() {
        return directory;
    }

    /** Keeps other newsrooms from unpacking the same program at the same time; closed when PostgreSQL runs. */
    FileChannel lock() throws IOException {
        Files.createDirectories(programs);
        FileChannel channel =
                FileChannel.open(programs.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.lock();
        return channel;
    }

    void prepare() throws IOException {
        Files.createDirectories(directory);
        Path link = directory.resolve("bin");
        if (!Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
            Files.createSymbolicLink(link, programs);
        }
        try (Stream<Path> entries = Files.list(programs)) {
            for (Path program : entries.filter(Files::isDirectory).toList()) {
                if (!Files.exists(program.resolve(UNPACKED))) {
                    Tree.delete(program);
                }
            }
        }
        if (!Files.exists(directory.resolve(MADE))) {
            Tree.delete(directory.resolve("data"));
        }
    }

    void made() throws IOException {
        if (!Files.exists(directory.resolve(MADE))) {
            Files.createFile(directory.resolve(MADE));
        }
    }
}
