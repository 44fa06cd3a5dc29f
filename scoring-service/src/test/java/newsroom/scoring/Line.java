package newsroom.scoring;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import newsroom.wire.Dispatch;
import newsroom.wire.EventCodec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** The test's own line to the broker: says records, and reads topics from their first record on, without a trace. */
final class Line {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Map<String, Object> broker;

    Line(String bootstrapServers) {
        broker = Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
    }

    /** Says all in the order given, and waits for the broker's yes. */
    void say(Dispatch... dispatches) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.get("bootstrap.servers"), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (Dispatch dispatch : dispatches) {
                ProducerRecord<String, byte[]> record =
                        new ProducerRecord<>(dispatch.topic(), dispatch.key(), dispatch.body());
                dispatch.headers()
                        .forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
                producer.send(record).get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("not said", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Waits for that many records or more, and gives all that came, partition by partition. */
    List<ConsumerRecord<String, byte[]>> heard(String topic, int atLeast) {
        List<ConsumerRecord<String, byte[]>> heard = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(broker, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Awaitility.await().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(heard::add);
                return heard.size() >= atLeast;
            });
        }
        heard.sort(Comparator.comparingInt((ConsumerRecord<String, byte[]> record) -> record.partition())
                .thenComparingLong(ConsumerRecord::offset));
        return heard;
    }

    /** The desk's place that a record names, 0 when it names none. */
    static long sequence(ConsumerRecord<String, byte[]> record) {
        String text = EventCodec.header(record, "ce_sequence");
        return text == null ? 0 : Long.parseLong(text);
    }
}
