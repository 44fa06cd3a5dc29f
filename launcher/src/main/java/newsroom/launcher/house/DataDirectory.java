package newsroom.launcher.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import newsroom.launcher.plan.Plan;
import newsroom.launcher.plan.Refused;
import org.jspecify.annotations.Nullable;

/** The folder that a newsroom keeps what it knows in; one newsroom at a time, held by a lock. */
final class DataDirectory implements AutoCloseable {

    /** All that a newsroom makes in its folder. Nothing else is ever thrown away: the folder is the user's. */
    private static final List<String> OWN = List.of("kafka", "kafka.properties", "postgres", "logs", Address.FILE);

    /** Says that the folder holds stories that came in live, and that nobody can replay. */
    private static final String LIVE = "live";

    private final Path directory;
    private final FileChannel lock;

    private DataDirectory(Path directory, FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
    }

    /** @throws Refused when another newsroom works there */
    static DataDirectory lock(Path directory) {
        try {
            Files.createDirectories(directory);
            FileChannel channel =
                    FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new Refused("another newsroom already works in " + directory);
            }
            return new DataDirectory(directory, channel);
        } catch (IOException e) {
            throw new Refused(directory + " cannot be used for data: " + e.getMessage());
        }
    }

    /** Lays out the folders, after throwing away what an earlier run left when the plan says so. */
    void prepare(Plan plan) {
        boolean live = Files.exists(directory.resolve(LIVE));
        if (plan.fresh() && live) {
            throw new Refused(directory + " holds what came in live and " + plan.command()
                    + " would erase it; use another --data, or --keep");
        }
        try {
            if (plan.fresh()) {
                for (String own : OWN) {
                    // Links are not followed: the program of PostgreSQL stays in the cache.
                    Tree.delete(directory.resolve(own));
                }
            }
            if (plan.reading().feeds() && !live) {
                Files.createFile(directory.resolve(LIVE));
            }
            Files.createDirectories(plan.logs());
            keepEarlierLogs(plan.logs());
        } catch (IOException e) {
            throw new UncheckedIOException("data in " + directory, e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException("lock of " + directory, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (java.nio.channels.OverlappingFileLockException e) {
            return null;
        }
    }

    /** One earlier log of each program, because a start is looked into by comparing it with the last one. */
    private static void keepEarlierLogs(Path logs) throws IOException {
        try (Stream<Path> files = Files.list(logs)) {
            for (Path log :
                    files.filter(file -> file.toString().endsWith(".log")).toList()) {
                Path earlier = log.resolveSibling(log.getFileName() + ".1");
                Files.move(log, earlier, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
