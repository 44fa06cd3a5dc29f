package newsroom.publish;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import newsroom.contracts.DeskEvent;
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

/** A hand on the broker: says events as another service would, and reads back whole topics. */
final class Wire {

    private static final Duration POLL = Duration.ofMillis(200);

    private final Map<String, Object> broker;
    private final String service;

    /** @param service in whose name events are said */
    Wire(String bootstrapServers, String service) {
        this.broker = Map.of("bootstrap.servers", bootstrapServers);
        this.service = service;
    }

    /** Says the events in their order, and returns when the broker has them. */
    void say(String topic, List<? extends DeskEvent> events) {
        send(events.stream()
                .map(event -> EventCodec.encode(topic, event.subject(), event, service))
                .toList());
    }

    /** Says something of that type whose body nobody can read. */
    void sayGarbage(String topic, String type, String body) {
        send(List.of(new Dispatch(
                topic, "garbage", body.getBytes(StandardCharsets.UTF_8), Map.of("ce_type", type, "ce_id", "garbage"))));
    }

    /** Everything on the topic, from its beginning. */
    List<ConsumerRecord<String, byte[]>> read(String topic) {
        return read(topic, record -> record);
    }

    /** What is made of everything on the topic, from its beginning; the records themselves are let go of one by one. */
    <T> List<T> read(String topic, Function<ConsumerRecord<String, byte[]>, T> made) {
        List<T> records = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(broker, new StringDeserializer(), new ByteArrayDeserializer())) {
            TopicPartition only = new TopicPartition(topic, 0);
            consumer.assign(List.of(only));
            consumer.seekToBeginning(List.of(only));
            long end = consumer.endOffsets(List.of(only)).getOrDefault(only, 0L);
            while (consumer.position(only) < end) {
                consumer.poll(POLL).forEach(record -> records.add(made.apply(record)));
            }
        }
        return records;
    }

    private void send(List<Dispatch> dispatches) {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(broker, new StringSerializer(), new ByteArraySerializer())) {
            for (Dispatch dispatch : dispatches) {
                ProducerRecord<String, byte[]> record =
                        new ProducerRecord<>(dispatch.topic(), dispatch.key(), dispatch.body());
                dispatch.headers()
                        .forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
                producer.send(record);
            }
            producer.flush();
        }
    }
}
