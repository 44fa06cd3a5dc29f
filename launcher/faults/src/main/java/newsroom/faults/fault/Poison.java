package newsroom.faults.fault;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import newsroom.contracts.Topics;
import newsroom.contracts.story.StoryIngested;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** F15: records that nobody can read, between those that everybody can. */
public final class Poison implements Fault {

    private static final int LARGE = 900 * 1024;

    private final int stories;
    private final int records;

    public Poison(int stories, int records) {
        this.stories = stories;
        this.records = records;
    }

    @Override
    public String id() {
        return "F15";
    }

    @Override
    public String name() {
        return "records that nobody can read";
    }

    @Override
    public int stories() {
        return stories;
    }

    @Override
    public String strike(Scene scene) {
        try (KafkaProducer<String, byte[]> producer = producer(scene)) {
            for (int i = 0; i < records; i++) {
                scene.untilAnswered((double) i / records * 0.9);
                producer.send(record(i, scene));
                scene.planted(1);
            }
        }
        scene.did("planted " + records + " records");
        return records + " records on three topics: no JSON, no value, no headers, another shape, 900 KiB of nothing";
    }

    /** One record that nobody can read, on the topic that publish reads. */
    static void plant(Scene scene, int number) {
        try (KafkaProducer<String, byte[]> producer = producer(scene)) {
            byte[] body = "{\"half\": ".getBytes(StandardCharsets.UTF_8);
            producer.send(new ProducerRecord<>(Topics.CLUSTERS_SUMMARIZED, "poison-" + number, body));
        }
        scene.planted(1);
    }

    private static KafkaProducer<String, byte[]> producer(Scene scene) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                scene.site().doors().bootstrapServers(),
                "acks",
                "all",
                "max.request.size",
                1_100_000);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    private static ProducerRecord<String, byte[]> record(int i, Scene scene) {
        String topic = scene.any(List.of(Topics.STORIES_INGESTED, Topics.STORIES_SCORED, Topics.CLUSTERS_SUMMARIZED));
        byte[] body = switch (i % 5) {
            case 0 -> "{\"half\": ".getBytes(StandardCharsets.UTF_8);
            case 1 -> null;
            case 2 -> new byte[i % 10 == 2 ? LARGE : 40];
            case 3 -> "{\"sequence\": \"no number\", \"story\": []}".getBytes(StandardCharsets.UTF_8);
            default -> "{}".getBytes(StandardCharsets.UTF_8);
        };
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, i % 2 == 0 ? "poison-" + i : null, body);
        if (i % 5 == 3) {
            record.headers().add("ce_type", StoryIngested.TYPE.getBytes(StandardCharsets.UTF_8));
        }
        return record;
    }
}
