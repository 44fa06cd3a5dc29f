package newsroom.faults.fault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import newsroom.contracts.Topics;
import newsroom.launcher.ledger.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** F19: everything that was said on three topics is said twice more, in another order. */
public final class Redelivery implements Fault {

    private final int stories;

    public Redelivery(int stories) {
        this.stories = stories;
    }

    @Override
    public String id() {
        return "F19";
    }

    @Override
    public String name() {
        return "every record delivered three times, shuffled";
    }

    @Override
    public int stories() {
        return stories;
    }

    @Override
    public String strike(Scene scene) {
        scene.untilAnswered(0.5);
        int sent = 0;
        for (String topic : List.of(Topics.STORIES_INGESTED, Topics.STORIES_SCORED, Topics.CLUSTERS_SUMMARIZED)) {
            sent += again(scene, topic);
        }
        scene.did("said " + sent + " records again");
        return sent + " records said again, twice each, shuffled";
    }

    private static int again(Scene scene, String name) {
        String servers = scene.site().doors().bootstrapServers();
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (Topic topic = new Topic(servers, name)) {
            topic.all(records::add);
        }
        // What nobody can read would be put away again each time, as it should be.
        records.removeIf(record -> record.headers().lastHeader("ce_id") == null);
        List<ConsumerRecord<String, byte[]>> twice = new ArrayList<>(records);
        twice.addAll(records);
        Collections.shuffle(twice, scene.random());
        Map<String, Object> settings =
                Map.of("bootstrap.servers", servers, "acks", "all", "max.request.size", 1_100_000);
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            twice.forEach(record ->
                    producer.send(new ProducerRecord<>(name, null, record.key(), record.value(), record.headers())));
        }
        return twice.size();
    }
}
