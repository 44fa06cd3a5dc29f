package newsroom.launcher.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import newsroom.launcher.plan.Plan;
import newsroom.launcher.process.Bell;
import newsroom.launcher.process.Occurrence;
import newsroom.plant.Database;
import newsroom.plant.Plant;

/** The newsroom's PostgreSQL, started beside everything else that is started. */
final class Postgres {

    static final String NAME = "PostgreSQL";

    private final Path data;
    private final CompletableFuture<Database> starting;

    private Postgres(Path data, CompletableFuture<Database> starting) {
        this.data = data;
        this.starting = starting;
    }

    static Postgres starting(Plan plan) {
        PostgresFolders folders = new PostgresFolders(plan.data(), plan.cache());
        int port = plan.ports().postgres();
        return new Postgres(plan.data(), CompletableFuture.supplyAsync(() -> start(folders, port)));
    }

    /** Whether it takes connections and has a database for every service. */
    boolean ready() {
        if (starting.isCompletedExceptionally()) {
            throw new Ended(1, failure());
        }
        return starting.isDone();
    }

    long pid() {
        return Postmaster.pid(data).orElse(-1);
    }

    /** Rings when it ends; it is nobody's child, so its exit code is not to be had. */
    void watch(Bell bell) {
        long pid = pid();
        ProcessHandle.of(pid)
                .ifPresent(process -> process.onExit().thenRun(() -> bell.ring(new Occurrence.Gone(NAME, pid, -1))));
    }

    /** Stops it, and a start that is still under way as soon as it is through. */
    void close() {
        starting.handle((database, failure) -> database)
                .thenAccept(Postgres::close)
                .join();
    }

    @SuppressWarnings("NullAway") // A failed start has no database.
    private static void close(Database database) {
        if (database != null) {
            database.close();
        }
    }

    private static Database start(PostgresFolders folders, int port) {
        try (FileChannel lock = folders.lock()) {
            folders.prepare();
            Database database = Database.start(folders.directory(), port, true);
            folders.made();
            Plant.DATABASES.forEach(database::ensure);
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException("folders of PostgreSQL", e);
        }
    }

    private String failure() {
        try {
            starting.join();
            return NAME + " runs";
        } catch (CompletionException e) {
            Throwable root = e;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            return NAME + " does not start: " + root.getMessage();
        }
    }
}
