package newsroom.publish.issue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.wire.EventCodec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Keeps the briefs that {@link SampleDay} prints: {@code BROKER OUT.jsonl.gz}, while {@code ./newsroom sample} is up. Run it when
 * what briefs say has changed, then {@code SamplesTest} with {@code -Dnewsroom.samples=write}.
 */
public final class BriefsDump {

    private BriefsDump() {}

    public static void main(String[] args) throws Exception {
        List<ClusterSummarized> briefs = new ArrayList<>();
        try (KafkaConsumer<String, String> topic = new KafkaConsumer<>(
                Map.of("bootstrap.servers", args[0]), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = topic.partitionsFor("clusters.summarized").stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = topic.endOffsets(partitions);
            topic.assign(partitions);
            topic.seekToBeginning(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> topic.position(partition) < ends.getOrDefault(partition, 0L))) {
                for (var said : topic.poll(Duration.ofMillis(200))) {
                    briefs.add(EventCodec.mapper().readValue(said.value(), ClusterSummarized.class));
                }
            }
        }
        briefs.sort(Comparator.comparing(ClusterSummarized::asOf)
                .thenComparing(ClusterSummarized::sequence)
                .thenComparing(ClusterSummarized::subject));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(args[1])))) {
            for (ClusterSummarized brief : briefs) {
                out.write(EventCodec.mapper().writeValueAsBytes(brief));
                out.write("\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        System.out.println(briefs.size() + " briefs");
    }
}
