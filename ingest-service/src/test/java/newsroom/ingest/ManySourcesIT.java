package newsroom.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsroom.plant.Ports;
import newsroom.testkit.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged service, more than one of it, beside a street of publishers on loopback: every source is asked once, and
 * the service stays small. {@code NEWSROOM_SOURCES} and {@code NEWSROOM_REPLICAS} say how many; the line it prints is
 * what docs/benchmarks.md shows.
 */
class ManySourcesIT {

    private static final int SOURCES = setting("NEWSROOM_SOURCES", 200);
    private static final int REPLICAS = setting("NEWSROOM_REPLICAS", 2);
    private static final int MIB = 512;
    private static final Path SERVICE = Path.of("target/quarkus-app/quarkus-run.jar");

    @TempDir
    Path directory;

    @Test
    void replicas_share_the_sources_and_ask_each_of_them_once() throws Exception {
        Map<String, String> ground = ground();
        List<Replica> replicas = new ArrayList<>();
        try (Street street = new Street();
                Connection database = DriverManager.getConnection(
                        ground.get("quarkus.datasource.jdbc.url"),
                        ground.get("quarkus.datasource.username"),
                        ground.get("quarkus.datasource.password"))) {
            Path desk = desk(street);
            for (int i = 0; i < REPLICAS; i++) {
                replicas.add(replica(i, desk, street, ground));
            }
            Figures figures = watch(street, database, replicas);

            System.out.println(figures);
            assertThat(street.most()).isEqualTo(1);
            assertThat(figures.resident()).isLessThan(MIB);
            assertThat(count(database, "select count(*) from source where last_success_at is not null"))
                    .isEqualTo(SOURCES);
            assertThat(count(database, "select count(*) from story")).isEqualTo(SOURCES);
        } finally {
            replicas.forEach(replica -> replica.process().destroy());
            for (Replica replica : replicas) {
                replica.process().waitFor();
            }
        }
    }

    private record Replica(Process process, int port) {

        /** The most memory that the kernel ever saw it use, in MiB, code and mapped files included. */
        long resident() {
            try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
                return lines.filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                        .findFirst()
                        .orElseThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** An operator looks. */
        void showsAll() {
            assertThat(RestAssured.get("http://127.0.0.1:" + port + "/sources").asString())
                    .contains("<b>" + "%,d".formatted(SOURCES) + "</b> sources");
        }

        /** How many questions it asked the web. */
        long asked() {
            return RestAssured.get("http://127.0.0.1:" + port + "/q/metrics")
                    .asString()
                    .lines()
                    .filter(line -> line.startsWith("newsroom_fetch_total{"))
                    .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                    .sum();
        }
    }

    /**
     * @param resident the largest of any replica at any time, in MiB
     * @param shares how many questions each replica asked
     */
    private record Figures(long seconds, long resident, List<Long> shares, long busy, long idle) {
        @Override
        public String toString() {
            return ("SCALE %d sources, %d replicas: all asked once in %d s, by shares %s; at most %d MiB"
                            + " resident each; %d transactions a second meanwhile, %d with nothing due")
                    .formatted(SOURCES, REPLICAS, seconds, shares, resident, busy, idle);
        }
    }

    private Figures watch(Street street, Connection database, List<Replica> replicas) throws SQLException {
        await().atMost(Duration.ofMinutes(3)).until(() -> street.asked() > 0);
        long begun = System.nanoTime();
        long transactions = transactions(database);
        await().atMost(Duration.ofMinutes(2).plusSeconds(SOURCES / 2))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    assertThat(replicas)
                            .as(this::logs)
                            .allMatch(replica -> replica.process().isAlive());
                    return count(database, "select count(*) from source where last_success_at is not null") == SOURCES;
                });
        long seconds = Math.max(1, Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        long busy = (transactions(database) - transactions) / seconds;
        // Nothing is due for an hour; whoever asks now asks early.
        long quiet = transactions(database);
        await().during(Duration.ofSeconds(10)).atMost(Duration.ofSeconds(20)).until(() -> street.most() == 1);
        long idle = (transactions(database) - quiet) / 10;
        replicas.forEach(Replica::showsAll);
        return new Figures(
                seconds,
                replicas.stream().mapToLong(Replica::resident).max().orElseThrow(),
                replicas.stream().map(Replica::asked).toList(),
                busy,
                idle);
    }

    /** Started as our image starts it in a container of 512 MiB. */
    private Replica replica(int number, Path desk, Street street, Map<String, String> ground) throws IOException {
        int port = Ports.free();
        ProcessBuilder program = new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:MaxRAM=" + MIB + "m",
                "-XX:MaxRAMPercentage=60",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-jar",
                SERVICE.toAbsolutePath().toString());
        program.environment()
                .putAll(Map.of(
                        "KAFKA_BOOTSTRAP_SERVERS", ground.get("kafka.bootstrap.servers"),
                        "QUARKUS_DATASOURCE_JDBC_URL", ground.get("quarkus.datasource.jdbc.url"),
                        "QUARKUS_DATASOURCE_USERNAME", ground.get("quarkus.datasource.username"),
                        "QUARKUS_DATASOURCE_PASSWORD", ground.get("quarkus.datasource.password"),
                        "QUARKUS_HTTP_HOST", "127.0.0.1",
                        "QUARKUS_HTTP_PORT", String.valueOf(port),
                        "NEWSROOM_DESK", desk.toString(),
                        "NEWSROOM_INGEST_PRIVATE_ADDRESSES", "127.0.0.0/8",
                        "NEWSROOM_INGEST_FETCH_PORTS", String.valueOf(street.port())));
        Process process = program.redirectErrorStream(true)
                .redirectOutput(directory.resolve("replica-" + number + ".log").toFile())
                .start();
        return new Replica(process, port);
    }

    private Path desk(Street street) throws IOException {
        String sources = IntStream.range(0, SOURCES)
                .mapToObj(i -> "  - {name: Paper %d, url: \"%s\", fullText: false}".formatted(i, street.url(i)))
                .collect(Collectors.joining("\n"));
        return Files.writeString(directory.resolve("desk.yaml"), """
                name: street
                sources:
                %s
                editions:
                  - name: evening-sheet
                    title: Evening Sheet
                    deadline: "0 17 * * *"
                """.formatted(sources));
    }

    private String logs() {
        return IntStream.range(0, REPLICAS)
                .mapToObj(i -> directory.resolve("replica-" + i + ".log"))
                .map(ManySourcesIT::end)
                .collect(Collectors.joining("\n"));
    }

    private static String end(Path log) {
        try {
            String text = Files.readString(log);
            return text.substring(Math.max(0, text.length() - 4_000));
        } catch (IOException e) {
            return log + " cannot be read";
        }
    }

    private static Map<String, String> ground() {
        Ground ground = new Ground();
        ground.init(Map.of("service", "ingest"));
        return ground.start();
    }

    private static long transactions(Connection database) throws SQLException {
        return count(database, "select xact_commit from pg_stat_database where datname = current_database()");
    }

    private static long count(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static int setting(String name, int otherwise) {
        String said = System.getenv(name);
        return said == null ? otherwise : Integer.parseInt(said);
    }
}
