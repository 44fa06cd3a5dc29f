package newsroom.testkit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import newsroom.plant.Database;
import newsroom.plant.Plant;
import newsroom.testkit.Ground.Place;

/**
 * The plant in a process of its own, started by the first module that needs it and used by all that follow; it ends
 * with the build, that is with the topmost Java process above this one.
 */
final class SharedPlant {

    private static final Duration START = Duration.ofSeconds(90);

    private SharedPlant() {}

    static Place place() {
        Path plant = home();
        Path directory = plant.resolve("target/test-plant");
        try {
            Files.createDirectories(directory);
            // Two modules built at once must not start two plants.
            try (FileChannel lock = FileChannel.open(
                            directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = lock.lock()) {
                Path file = directory.resolve("address.properties");
                Properties address = running(file).orElseGet(() -> start(plant, directory, file));
                int port = Integer.parseInt(address.getProperty(Plant.POSTGRES_PORT));
                return new Place(
                        address.getProperty(Plant.BOOTSTRAP),
                        "jdbc:postgresql://127.0.0.1:" + port,
                        Database.USER,
                        Database.USER);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the test plant in " + directory, e);
        }
    }

    private static Optional<Properties> running(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties address = new Properties();
        try (var in = Files.newInputStream(file)) {
            address.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long pid = Long.parseLong(address.getProperty(Plant.PID));
        boolean alive = ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
        return alive ? Optional.of(address) : Optional.empty();
    }

    private static Properties start(Path plant, Path directory, Path file) {
        try {
            Files.deleteIfExists(file);
            Path data = Files.createTempDirectory(directory, "run");
            String classPath =
                    plant.resolve("target/classes") + File.pathSeparator + plant.resolve("target/lib") + "/*";
            new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-Xmx384m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            classPath,
                            Plant.class.getName(),
                            data.toString(),
                            file.toString(),
                            String.valueOf(build().pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve("plant.log").toFile())
                    .start();
            return awaited(file, directory.resolve("plant.log"));
        } catch (IOException e) {
            throw new UncheckedIOException("the test plant does not start", e);
        }
    }

    private static Properties awaited(Path file, Path log) throws IOException {
        Instant end = Instant.now().plus(START);
        while (Instant.now().isBefore(end)) {
            Optional<Properties> address = running(file);
            if (address.isPresent()) {
                return address.get();
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
        throw new IllegalStateException("the test plant is not up after " + START + "; see " + log);
    }

    /** The build that this test belongs to: the last Java above us, through shells in between. */
    private static ProcessHandle build() {
        ProcessHandle last = ProcessHandle.current();
        for (Optional<ProcessHandle> up = last.parent();
                up.isPresent();
                up = up.get().parent()) {
            if (up.get()
                    .info()
                    .command()
                    .filter(command -> command.endsWith("java"))
                    .isPresent()) {
                last = up.get();
            }
        }
        return last;
    }

    private static Path home() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path plant = at.resolve("launcher/plant");
            if (Files.isDirectory(plant.resolve("target/lib"))) {
                return plant;
            }
        }
        throw new IllegalStateException("launcher/plant is not built: run `mvn package -pl launcher/plant -am` first");
    }
}
