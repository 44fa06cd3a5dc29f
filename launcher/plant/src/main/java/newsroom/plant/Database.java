package newsroom.plant;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A real PostgreSQL from Maven jars, on loopback, as root too. Its data survives a restart and a kill. */
public final class Database implements AutoCloseable {

    /** The one account of an embedded PostgreSQL; loopback only, no password. */
    public static final String USER = "postgres";

    private final EmbeddedPostgres postgres;

    private Database(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /**
     * Starts on {@code 127.0.0.1:port}.
     *
     * @param directory holds {@code data} and the unpacked {@code bin}
     * @param durable whether a commit reaches the disk before it is answered: people's newsrooms yes, tests no
     */
    public static Database start(Path directory, int port, boolean durable) {
        try {
            Files.createDirectories(directory);
            String sync = durable ? "on" : "off";
            return new Database(EmbeddedPostgres.builder()
                    .setDataDirectory(directory.resolve("data"))
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(directory.resolve("bin").toFile())
                    .setPort(port)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    // The library starts PostgreSQL without fsync, which is for tests only.
                    .setServerConfig("fsync", sync)
                    .setServerConfig("synchronous_commit", sync)
                    .setServerConfig("max_connections", "100")
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start in " + directory, e);
        }
    }

    /** Makes the database when it is not there; each service has its own. */
    public void ensure(String name) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                PreparedStatement ask = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            ask.setString(1, name);
            if (!ask.executeQuery().next()) {
                try (Statement create = connection.createStatement()) {
                    create.execute("create database \"" + name + "\"");
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("database " + name + " cannot be made", e);
        }
    }

    public static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not stop", e);
        }
    }
}
