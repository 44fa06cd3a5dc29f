package newsroom.plant;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;

/**
 * A KRaft broker and controller in this JVM, listening on loopback only. Its data survives a restart.
 *
 * <p>Alone it cannot replicate: that is for one machine, for tests and for trying things. Several of them make a cluster,
 * which the fault tests take apart.
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
        return start(directory, port, controllerPort, Map.of());
    }

    /** @param further settings of Kafka's own, before ours: whom it lets in, for instance */
    public static Broker start(Path directory, int port, int controllerPort, Map<String, String> further) {
        return start(directory, port, controllerPort, new Seat(1, List.of(controllerPort)), further);
    }

    private static Broker start(Path directory, int port, int controllerPort, Seat seat, Map<String, String> further) {
        Properties settings = settings(directory, port, controllerPort, seat);
        settings.putAll(further);
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

    /**
     * A broker of its own: {@code DIRECTORY PORT CONTROLLER_PORT}; one of a cluster is told its number and where all
     * controllers listen, in the order of their numbers, and on which port it is to be asked: {@code ... NODE
     * CONTROLLER_PORT,CONTROLLER_PORT,... PORT}.
     */
    public static void main(String[] args) {
        int controllerPort = Integer.parseInt(args[2]);
        Seat seat = args.length > 3 ? Seat.of(args[3], args[4]) : new Seat(1, List.of(controllerPort));
        Broker broker = start(Path.of(args[0]), Integer.parseInt(args[1]), controllerPort, seat, asked(args));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "broker-shutdown"));
        System.out.println(READY);
        System.out.flush();
        broker.server.awaitShutdown();
    }

    private static Map<String, String> asked(String[] args) {
        return args.length > 5 ? Map.of("advertised.listeners", "PLAINTEXT://127.0.0.1:" + args[5]) : Map.of();
    }

    private static Properties settings(Path directory, int port, int controllerPort, Seat seat) {
        Properties p = new Properties();
        p.setProperty("process.roles", "broker,controller");
        p.setProperty("node.id", String.valueOf(seat.node()));
        p.setProperty("controller.quorum.voters", seat.voters());
        p.setProperty("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        p.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        p.setProperty("controller.listener.names", "CONTROLLER");
        p.setProperty("listener.security.protocol.map", "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT");
        p.setProperty("log.dirs", directory.toAbsolutePath().toString());
        p.setProperty("auto.create.topics.enable", "false");
        // Internal topics, kept small.
        p.setProperty("offsets.topic.num.partitions", "4");
        p.setProperty("transaction.state.log.num.partitions", "4");
        copies(p, seat);
        p.setProperty("group.initial.rebalance.delay.ms", "0");
        // Consumers ask for this; a killed service is missed after six seconds instead of forty-five.
        p.setProperty("group.min.session.timeout.ms", "1000");
        p.setProperty("log.cleaner.dedupe.buffer.size", String.valueOf(8 * 1024 * 1024));
        // Events are at most 1 MiB; a dead letter adds headers.
        p.setProperty("message.max.bytes", String.valueOf(1_200_000));
        return p;
    }

    /** A record is acknowledged when a majority has it. */
    private static void copies(Properties p, Seat seat) {
        String all = String.valueOf(seat.controllers().size());
        String majority = String.valueOf(seat.controllers().size() / 2 + 1);
        p.setProperty("offsets.topic.replication.factor", all);
        p.setProperty("transaction.state.log.replication.factor", all);
        p.setProperty("transaction.state.log.min.isr", majority);
        p.setProperty("share.coordinator.state.topic.replication.factor", all);
        p.setProperty("share.coordinator.state.topic.min.isr", majority);
        p.setProperty("min.insync.replicas", majority);
        p.setProperty("unclean.leader.election.enable", "false");
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

    /** Which of the cluster's brokers this one is. */
    private record Seat(int node, List<Integer> controllers) {

        static Seat of(String node, String controllers) {
            return new Seat(
                    Integer.parseInt(node),
                    Arrays.stream(controllers.split(",")).map(Integer::valueOf).toList());
        }

        String voters() {
            return IntStream.rangeClosed(1, controllers.size())
                    .mapToObj(one -> one + "@127.0.0.1:" + controllers.get(one - 1))
                    .collect(Collectors.joining(","));
        }
    }
}
