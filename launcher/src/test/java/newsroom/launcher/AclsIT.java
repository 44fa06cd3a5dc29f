package newsroom.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import newsroom.contracts.Topics;
import newsroom.plant.Broker;
import newsroom.plant.Ports;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.Resource;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A10: what {@code deploy/create-acls.sh} allows, on a broker that lets nobody do what is not allowed. Every user tries
 * to write to and to read from every topic, and to read as every group; an event forged in another service's name goes
 * nowhere.
 */
class AclsIT {

    private static final List<String> USERS = List.of("ingest", "scoring", "summarize", "publish", "stranger");
    /** Groups and what each reads. */
    private static final Map<String, String> GROUPS = Map.of(
            "scoring-fingerprint", Topics.STORIES_INGESTED,
            "scoring-decisions", "stories.fingerprinted",
            "summarize-service", Topics.STORIES_SCORED,
            "publish-service", Topics.CLUSTERS_SUMMARIZED);

    /** Written out by hand, from who says and hears what: the script is not asked. */
    private static final Set<String> ALLOWED = Set.of(
            "ingest writes stories.ingested",
            "scoring reads stories.ingested",
            "scoring writes stories.ingested.dlq",
            "scoring reads stories.fingerprinted",
            "scoring writes stories.fingerprinted",
            "scoring writes stories.fingerprinted.dlq",
            "scoring writes stories.scored",
            "scoring joins scoring-fingerprint",
            "scoring joins scoring-decisions",
            "summarize reads stories.scored",
            "summarize writes stories.scored.dlq",
            "summarize writes clusters.summarized",
            "summarize joins summarize-service",
            "publish reads clusters.summarized",
            "publish writes clusters.summarized.dlq",
            "publish writes issues.published",
            "publish joins publish-service");

    private static Broker broker;
    private static String servers;

    @BeforeAll
    static void only_what_the_script_allows(@TempDir Path directory) throws Exception {
        int port = Ports.free();
        int controller = Ports.free();
        servers = "127.0.0.1:" + port;
        broker = Broker.start(directory.resolve("kafka"), port, controller, guarded());
        try (Admin admin = Admin.create(as("admin"))) {
            admin.createTopics(Topics.all().stream()
                            .map(topic -> new NewTopic(topic.name(), 1, (short) 1))
                            .toList())
                    .all()
                    .get(30, TimeUnit.SECONDS);
            admin.createAcls(scripted(directory)).all().get(30, TimeUnit.SECONDS);
            write("admin", Topics.STORIES_INGESTED);
        }
    }

    @AfterAll
    static void close() {
        broker.close();
    }

    @Test
    void everybody_may_do_what_they_need_and_nothing_else() {
        Set<String> done = new TreeSet<>();
        int tried = 0;
        for (String user : USERS) {
            for (Topics.TopicSpec topic : Topics.all()) {
                tried += 2;
                if (write(user, topic.name())) {
                    done.add(user + " writes " + topic.name());
                }
                if (reads(user, topic.name())) {
                    done.add(user + " reads " + topic.name());
                }
            }
            for (String group : GROUPS.keySet()) {
                tried++;
                if (joins(user, group)) {
                    done.add(user + " joins " + group);
                }
            }
        }
        System.out.printf("ACLS %d tried, %d done%n", tried, done.size());
        assertThat(done).isEqualTo(new TreeSet<>(ALLOWED));
    }

    @Test
    void a_user_without_a_password_is_not_let_in() {
        Map<String, Object> wrong = new HashMap<>(as("publish"));
        wrong.put("sasl.jaas.config", login("publish", "wrong"));

        try (Admin admin = Admin.create(wrong)) {
            assertThat(failure(() -> admin.listTopics().names().get(20, TimeUnit.SECONDS)))
                    .contains("SaslAuthenticationException");
        }
    }

    private static boolean write(String user, String topic) {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(as(user), new ByteArraySerializer(), new ByteArraySerializer())) {
            return allowed(() -> producer.send(new ProducerRecord<>(topic, "forged".getBytes(StandardCharsets.UTF_8)))
                    .get(20, TimeUnit.SECONDS));
        }
    }

    private static boolean reads(String user, String topic) {
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(as(user), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            TopicPartition only = new TopicPartition(topic, 0);
            consumer.assign(List.of(only));
            return allowed(() -> {
                consumer.seekToBeginning(List.of(only));
                consumer.position(only, Duration.ofSeconds(20));
                return consumer.poll(Duration.ofMillis(300));
            });
        }
    }

    private static boolean joins(String user, String group) {
        Map<String, Object> settings = new HashMap<>(as(user));
        settings.put("group.id", group);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return allowed(() -> consumer.committed(
                    Set.of(new TopicPartition(GROUPS.getOrDefault(group, group), 0)), Duration.ofSeconds(20)));
        }
    }

    private interface Try {
        Object go() throws Exception;
    }

    /** False when the broker forbids it; any other trouble is a failure of the test. */
    private static boolean allowed(Try what) {
        try {
            what.go();
            return true;
        } catch (AuthorizationException e) {
            return false;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AuthorizationException) {
                return false;
            }
            throw new IllegalStateException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String failure(Try what) {
        try {
            what.go();
            return "";
        } catch (Exception e) {
            return String.valueOf(e);
        }
    }

    /** The script runs with a tool that writes down what it was asked for. */
    private static List<AclBinding> scripted(Path directory) throws IOException, InterruptedException {
        Path asked = directory.resolve("asked");
        Path tool = directory.resolve("tool");
        Files.writeString(tool, "#!/bin/sh\nprintf '%s ' \"$@\" >>'" + asked + "'\nprintf '\\n' >>'" + asked + "'\n");
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwx------"));
        ProcessBuilder script = new ProcessBuilder("bash", script().toString(), servers);
        script.environment().put("KAFKA_ACLS", tool.toString());
        assertThat(script.inheritIO().start().waitFor()).isZero();
        List<AclBinding> all = new ArrayList<>();
        for (String line : Files.readAllLines(asked)) {
            all.addAll(bindings(List.of(line.trim().split(" "))));
        }
        return all;
    }

    private static Path script() {
        Path here = Path.of("").toAbsolutePath();
        return here.resolveSibling("deploy/create-acls.sh");
    }

    /** As {@code kafka-acls.sh} reads its options. */
    private static List<AclBinding> bindings(List<String> options) {
        assertThat(options).contains("--add", "--force");
        List<AclOperation> operations = new ArrayList<>();
        String user = "";
        ResourcePattern resource = null;
        for (int i = 0; i < options.size(); i++) {
            switch (options.get(i)) {
                case "--allow-principal" -> user = options.get(i + 1);
                case "--operation" -> operations.add(operation(options.get(i + 1)));
                case "--topic" -> resource = on(ResourceType.TOPIC, options.get(i + 1));
                case "--group" -> resource = on(ResourceType.GROUP, options.get(i + 1));
                case "--cluster" -> resource = on(ResourceType.CLUSTER, Resource.CLUSTER_NAME);
                default -> {}
            }
        }
        ResourcePattern pattern = java.util.Objects.requireNonNull(resource, "resource");
        String principal = user;
        return operations.stream()
                .map(operation -> new AclBinding(
                        pattern, new AccessControlEntry(principal, "*", operation, AclPermissionType.ALLOW)))
                .toList();
    }

    private static AclOperation operation(String name) {
        return name.equals("IdempotentWrite") ? AclOperation.IDEMPOTENT_WRITE : AclOperation.fromString(name);
    }

    private static ResourcePattern on(ResourceType type, String name) {
        return new ResourcePattern(type, name, PatternType.LITERAL);
    }

    private static Map<String, String> guarded() {
        StringBuilder users = new StringBuilder("org.apache.kafka.common.security.plain.PlainLoginModule required");
        for (String user : List.of("admin", "ingest", "scoring", "summarize", "publish", "stranger")) {
            users.append(" user_").append(user).append("=\"").append(user).append("-secret\"");
        }
        return Map.of(
                "listener.security.protocol.map", "CONTROLLER:PLAINTEXT,PLAINTEXT:SASL_PLAINTEXT",
                "listener.name.plaintext.sasl.enabled.mechanisms", "PLAIN",
                "listener.name.plaintext.plain.sasl.jaas.config",
                        users + " username=\"admin\" password=\"admin-secret\";",
                "sasl.mechanism.inter.broker.protocol", "PLAIN",
                "authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                "allow.everyone.if.no.acl.found", "false",
                // The controller's own listener knows no names.
                "super.users", "User:admin;User:ANONYMOUS");
    }

    private static Map<String, Object> as(String user) {
        return Map.of(
                "bootstrap.servers",
                servers,
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                login(user, user + "-secret"),
                "auto.offset.reset",
                "earliest",
                "max.block.ms",
                20_000);
    }

    private static String login(String user, String password) {
        return "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"" + user + "\" password=\""
                + password + "\";";
    }
}
