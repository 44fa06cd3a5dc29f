package newsroom.plant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;

/**
 * A whole plant in one process for a test run: broker, PostgreSQL, topics and the four databases, once for all modules.
 * It writes where it can be reached to a file, and ends with the process that asked for it.
 */
public final class Plant {

    public static final String BOOTSTRAP = "kafka.bootstrap.servers";
    public static final String POSTGRES_PORT = "postgres.port";
    public static final String PID = "pid";

    /** One database for each service, named like it. */
    public static final List<String> DATABASES = List.of("ingest", "scoring", "summarize", "publish");

    private Plant() {}

    /** {@code DIRECTORY ADDRESS_FILE PID_TO_DIE_WITH}. */
    public static void main(String[] args) throws IOException {
        Path directory = Path.of(args[0]);
        long owner = Long.parseLong(args[2]);
        int port = Ports.free();
        int postgresPort = Ports.free();
        Thread database = new Thread(() -> {
            Database postgres = Database.start(directory.resolve("postgres"), postgresPort, false);
            DATABASES.forEach(postgres::ensure);
        });
        database.start();
        Broker broker = Broker.start(directory.resolve("kafka"), port, Ports.free());
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "broker-shutdown"));
        DeclaredTopics.on("127.0.0.1:" + port);
        join(database);
        announce(Path.of(args[1]), port, postgresPort);
        ProcessHandle.of(owner).ifPresent(process -> process.onExit().join());
        System.exit(0);
    }

    private static void announce(Path file, int port, int postgresPort) throws IOException {
        Properties address = new Properties();
        address.setProperty(BOOTSTRAP, "127.0.0.1:" + port);
        address.setProperty(POSTGRES_PORT, String.valueOf(postgresPort));
        address.setProperty(PID, String.valueOf(ProcessHandle.current().pid()));
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (var out = Files.newOutputStream(part)) {
            address.store(out, null);
        }
        // Readers see the whole file or none.
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL started", e);
        }
    }
}
