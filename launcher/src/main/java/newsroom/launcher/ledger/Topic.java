package newsroom.launcher.ledger;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic without being a reader that anybody counts: no group, no offsets left behind. */
public final class Topic implements AutoCloseable {

    private static final Duration ROUND = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;

    public Topic(String bootstrapServers, String name) {
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        5_000,
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        15_000),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        this.partitions = consumer.partitionsFor(name).stream()
                .map(info -> new TopicPartition(name, info.partition()))
                .toList();
        consumer.assign(partitions);
    }

    /** Whether it still holds its very first record. */
    boolean complete() {
        return consumer.beginningOffsets(partitions).values().stream().allMatch(offset -> offset == 0);
    }

    /** Every record that was on it when the reading began. */
    public void all(Consumer<ConsumerRecord<String, byte[]>> reader) {
        consumer.seekToBeginning(partitions);
        upTo(consumer.endOffsets(partitions), reader);
    }

    /** The last record of each partition. */
    void last(Consumer<ConsumerRecord<String, byte[]>> reader) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        ends.forEach((partition, end) -> consumer.seek(partition, Math.max(0, end - 1)));
        upTo(ends, reader);
    }

    private void upTo(Map<TopicPartition, Long> ends, Consumer<ConsumerRecord<String, byte[]>> reader) {
        Map<TopicPartition, Long> open = new HashMap<>(ends);
        open.entrySet().removeIf(this::reached);
        consumer.pause(without(partitions, open.keySet()));
        long heard = System.nanoTime();
        while (!open.isEmpty()) {
            ConsumerRecords<String, byte[]> records = consumer.poll(ROUND);
            if (!records.isEmpty()) {
                heard = System.nanoTime();
            } else if (System.nanoTime() - heard > PATIENCE.toNanos()) {
                throw new KafkaException("topic not read to its end: " + open);
            }
            hand(records, ends, reader);
            open.entrySet().removeIf(this::reached);
        }
    }

    private static void hand(
            ConsumerRecords<String, byte[]> records,
            Map<TopicPartition, Long> ends,
            Consumer<ConsumerRecord<String, byte[]>> reader) {
        for (ConsumerRecord<String, byte[]> record : records) {
            Long end = ends.get(new TopicPartition(record.topic(), record.partition()));
            if (end != null && record.offset() < end) {
                reader.accept(record);
            }
        }
    }

    private boolean reached(Map.Entry<TopicPartition, Long> end) {
        return consumer.position(end.getKey()) >= end.getValue();
    }

    private static List<TopicPartition> without(List<TopicPartition> all, Collection<TopicPartition> open) {
        return all.stream().filter(partition -> !open.contains(partition)).toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
