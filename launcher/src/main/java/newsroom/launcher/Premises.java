package newsroom.launcher;

import java.nio.file.Path;
import java.util.Optional;
import newsroom.launcher.plan.PortPlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command shares which opens a newsroom: its folder, its desk, its ports. */
final class Premises {

    @Option(names = "--data", paramLabel = "DIR", description = "Where it keeps what it knows.")
    private @Nullable Path data;

    @Option(names = "--desk", paramLabel = "FILE", description = "The desk: what it reads, cares about and prints.")
    private @Nullable Path desk;

    @Option(
            names = "--http-port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Where people read; three services take the next three ports (default: ${DEFAULT-VALUE}).")
    private int httpPort;

    @Option(
            names = "--kafka-port",
            paramLabel = "N",
            defaultValue = "19092",
            description = "Where Kafka listens; its controller takes the next port (default: ${DEFAULT-VALUE}).")
    private int kafkaPort;

    @Option(
            names = "--postgres-port",
            paramLabel = "N",
            defaultValue = "15432",
            description = "Where PostgreSQL listens (default: ${DEFAULT-VALUE}).")
    private int postgresPort;

    Optional<Path> data() {
        return Optional.ofNullable(data);
    }

    Optional<Path> desk() {
        return Optional.ofNullable(desk);
    }

    PortPlan ports() {
        return new PortPlan(httpPort, kafkaPort, postgresPort);
    }
}
