package newsroom.launcher.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** Asks the broker how many records lie on its topics, and how far each group of readers has come with them. */
public final class Readers implements AutoCloseable {

    private static final long SECONDS = 15;

    private final Admin admin;

    public Readers(String bootstrapServers) {
        this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    /** Whether one of our services has records still before it. */
    public boolean behind() {
        return lags().stream().anyMatch(lag -> lag.ours() && lag.records() > 0);
    }

    /** For every group and every topic that it reads. */
    public List<Lag> lags() {
        List<Lag> lags = new ArrayList<>();
        List<String> groups = wait(
                        admin.listGroups(ListGroupsOptions.forConsumerGroups()).all())
                .stream()
                .map(GroupListing::groupId)
                .sorted()
                .toList();
        for (String group : groups) {
            lags.addAll(of(group));
        }
        return lags;
    }

    /** Records on each of {@code topics}, those dropped for their age not counted. */
    public Map<String, Long> records(List<String> topics) {
        List<TopicPartition> partitions = partitions(topics);
        Map<TopicPartition, Long> first = offsets(partitions, OffsetSpec.earliest());
        Map<TopicPartition, Long> end = offsets(partitions, OffsetSpec.latest());
        Map<String, Long> records = new TreeMap<>();
        end.forEach((partition, offset) ->
                records.merge(partition.topic(), offset - first.getOrDefault(partition, 0L), Long::sum));
        return records;
    }

    private List<Lag> of(String group) {
        Map<TopicPartition, OffsetAndMetadata> read =
                new HashMap<>(wait(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata()));
        List<String> topics =
                read.keySet().stream().map(TopicPartition::topic).distinct().toList();
        List<TopicPartition> partitions = partitions(topics);
        Map<TopicPartition, Long> first = offsets(partitions, OffsetSpec.earliest());
        Map<TopicPartition, Long> end = offsets(partitions, OffsetSpec.latest());
        Map<String, Long> behind = new TreeMap<>();
        end.forEach((partition, offset) -> {
            OffsetAndMetadata at = read.get(partition);
            // A partition that a group has never answered for lies before it as a whole.
            long from = at == null ? first.getOrDefault(partition, 0L) : at.offset();
            behind.merge(partition.topic(), Math.max(0, offset - from), Long::sum);
        });
        return behind.entrySet().stream()
                .map(entry -> new Lag(group, entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Lag::topic))
                .toList();
    }

    private List<TopicPartition> partitions(List<String> topics) {
        // A group remembers topics that are long deleted.
        Set<String> there = wait(admin.listTopics().names());
        List<String> asked = topics.stream().filter(there::contains).toList();
        return wait(admin.describeTopics(asked).allTopicNames()).values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
    }

    private Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec which) {
        Map<TopicPartition, OffsetSpec> asked =
                partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> which));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        wait(admin.listOffsets(asked).all()).forEach((partition, info) -> offsets.put(partition, info.offset()));
        return offsets;
    }

    private static <T> T wait(KafkaFuture<T> answer) {
        try {
            return answer.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Kafka was asked", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
