package newsroom.plant;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;

/**
 * A single-node KRaft broker in this JVM, listening on loopback only. Its data survives a restart.
 *
 * <p>One node cannot replicate: this is for one machine, for tests and for trying things. A newsroom that must survive
 * the loss of a disk runs on a cluster.
 */
public final class Broker implements AutoCloseable {

    /** Printed when the broker takes connections; whoever started this JVM waits for it. */
    public static final String READY = "BROKER READY";

    /** Any fixed id does for a cluster of one; 16 bytes in base 64. */
    private static final String CLUSTER_ID = "TmV3c3Jvb20tcGxhbnQtMQ";

    private final KafkaRaftServer server;

    private Broker(KafkaRaftServer server) {
        this.server = server;
    }

    /** Starts on {@code 127.0.0.1:port}, with the controller on {@code controllerPort}; returns when it is ready. */
    public static Broker start(Path directory, int port, int controllerPort) {
        Properties settings = settings(directory, port, controllerPort);
        format(directory, settings);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        server.startup();
        return new Broker(server);
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** A broker of its own: {@code DIRECTORY PORT CONTROLLER_PORT}. */
    public static void main(String[] args) {
        Broker broker = start(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "broker-shutdown"));
        System.out.println(READY);
        System.out.flush();
        broker.server.awaitShutdown();
    }

    private static Properties settings(Path directory, int port, int controllerPort) {
        Properties p = new Properties();
        p.setProperty("process.roles", "broker,controller");
        p.setProperty("node.id", "1");
        p.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        p.setProperty("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        p.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        p.setProperty("controller.listener.names", "CONTROLLER");
        p.setProperty("listener.security.protocol.map", "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT");
        p.setProperty("log.dirs", directory.toAbsolutePath().toString());
        p.setProperty("auto.create.topics.enable", "false");
        // Internal topics of a cluster of one, kept small.
        p.setProperty("offsets.topic.replication.factor", "1");
        p.setProperty("offsets.topic.num.partitions", "4");
        p.setProperty("transaction.state.log.replication.factor", "1");
        p.setProperty("transaction.state.log.min.isr", "1");
        p.setProperty("transaction.state.log.num.partitions", "4");
        p.setProperty("share.coordinator.state.topic.replication.factor", "1");
        p.setProperty("share.coordinator.state.topic.min.isr", "1");
        p.setProperty("group.initial.rebalance.delay.ms", "0");
        // Consumers ask for this; a killed service is missed after six seconds instead of forty-five.
        p.setProperty("group.min.session.timeout.ms", "1000");
        p.setProperty("log.cleaner.dedupe.buffer.size", String.valueOf(8 * 1024 * 1024));
        // Events are at most 1 MiB; a dead letter adds headers.
        p.setProperty("message.max.bytes", String.valueOf(1_200_000));
        return p;
    }

    private static void format(Path directory, Properties settings) {
        try {
            Files.createDirectories(directory);
            Path file = directory.resolveSibling(directory.getFileName() + ".properties");
            try (var out = Files.newOutputStream(file)) {
                settings.store(out, null);
            }
            PrintStream quiet = new PrintStream(PrintStream.nullOutputStream());
            String[] format = {"format", "--ignore-formatted", "-t", CLUSTER_ID, "-c", file.toString()};
            int status = StorageTool.execute(format, quiet);
            if (status != 0) {
                throw new IllegalStateException("broker storage cannot be formatted in " + directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("broker storage in " + directory, e);
        }
    }
}
