package newsroom.benchmarks.scoring;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import newsroom.contracts.Topics;
import newsroom.wire.EventCodec;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The broker of a running newsroom, found by the address that stands in its data folder. */
final class Broker {

    private static final Duration ROUND = Duration.ofMillis(500);
    private static final int RECORDS = 50_000;
    /** What a fingerprinted story weighs on the wire, about. */
    private static final int BYTES = 4_000;

    private Broker() {}

    /** What was said on {@code stories.scored}: place, id and digest of the body of each event, once, in its order. */
    static void said(Path newsroom, PrintStream out) throws IOException {
        Map<String, String> said = new LinkedHashMap<>();
        read(servers(newsroom), Topics.STORIES_SCORED, event -> {
            String id = header(event, "ce_id");
            String line = header(event, "ce_sequence") + " " + id + " " + digest(event.value());
            String before = said.putIfAbsent(id, line);
            if (before != null && !before.equals(line)) {
                out.println("SAID IN TWO WAYS " + before + " / " + line);
            }
        });
        said.values().forEach(out::println);
    }

    /** Records a second through the broker and back, with nothing else to do. */
    static void alone(Path newsroom, PrintStream out) throws IOException, InterruptedException {
        String servers = servers(newsroom);
        String topic = "benchmark." + System.nanoTime();
        try (AdminClient admin = AdminClient.create(Map.of("bootstrap.servers", servers))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
            long begun = System.nanoTime();
            produce(servers, topic);
            long produced = System.nanoTime();
            int[] read = {0};
            read(servers, topic, event -> read[0]++);
            long consumed = System.nanoTime();
            admin.deleteTopics(List.of(topic)).all().get();
            out.printf(
                    "Kafka alone, %,d records of %,d bytes: %,.0f written a second (acks=all), %,.0f read a second%n",
                    read[0], BYTES, read[0] * 1e9 / (produced - begun), read[0] * 1e9 / (consumed - produced));
        } catch (ExecutionException e) {
            throw new IOException("the broker refuses", e);
        }
    }

    private static void produce(String servers, String topic) throws InterruptedException, ExecutionException {
        byte[] body = new byte[BYTES];
        new Random(1).nextBytes(body);
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "acks", "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            Future<RecordMetadata> last = null;
            for (int i = 0; i < RECORDS; i++) {
                last = producer.send(new ProducerRecord<>(
                        topic, ByteBuffer.allocate(4).putInt(i).array(), body));
            }
            if (last != null) {
                last.get();
            }
        }
    }

    /** Every record that is there now. */
    private static void read(String servers, String topic, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers, "enable.auto.commit", "false", "max.poll.records", "5000"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(part -> new TopicPartition(topic, part.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(ROUND).forEach(reader);
            }
        }
    }

    private static String servers(Path newsroom) throws IOException {
        var address =
                EventCodec.mapper().readTree(newsroom.resolve("address.json").toFile());
        for (var member : address.path("members")) {
            if (member.path("name").asText().equals("kafka")) {
                return "127.0.0.1:" + member.path("port").asInt();
            }
        }
        throw new IOException("no broker in " + newsroom);
    }

    private static String header(ConsumerRecord<byte[], byte[]> event, String name) {
        Header header = event.headers().lastHeader(name);
        return header == null ? "-" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
