package newsroom.wire;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.commit.KafkaCommitHandler;
import io.smallrye.reactive.messaging.kafka.impl.TopicPartitions;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.jboss.logging.Logger;

/**
 * Commits what was passed, and again until the broker has it. SmallRye's {@code latest} drops a commit that failed: a
 * partition on which nothing comes afterwards then looks behind for good, to alerts and scalers as to people. What has
 * been committed is no promise either way; a record that comes again is known by its place.
 */
final class LastingCommits implements KafkaCommitHandler {

    private static final Logger LOG = Logger.getLogger(LastingCommits.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(300);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final KafkaConsumer<?, ?> consumer;
    private final Map<TopicPartition, Long> next = new ConcurrentHashMap<>();

    LastingCommits(KafkaConsumer<?, ?> consumer) {
        this.consumer = consumer;
    }

    @Override
    public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> record) {
        passed(TopicPartitions.getTopicPartition(record), record.getOffset());
        return Uni.createFrom().voidItem();
    }

    void passed(TopicPartition partition, long offset) {
        long after = next.merge(partition, offset + 1, Math::max);
        Uni.createFrom()
                .deferred(() -> commit(partition, after))
                .onFailure(RetriableException.class)
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely()
                .subscribe()
                .with(
                        done -> {},
                        why -> LOG.warnf(
                                "partition=%s offset=%d not committed: %s", partition, after, why.getMessage()));
    }

    /** Nothing when the partition has gone, or when a later record was passed meanwhile: that one commits for both. */
    private Uni<Void> commit(TopicPartition partition, long after) {
        Long newest = next.get(partition);
        return newest == null || newest > after
                ? Uni.createFrom().voidItem()
                : consumer.commitAsync(Map.of(partition, new OffsetAndMetadata(after)));
    }

    @Override
    public void partitionsRevoked(Collection<TopicPartition> partitions) {
        next.keySet().removeAll(partitions);
    }

    @Override
    public void terminate(boolean graceful) {
        next.clear();
    }

    /** Known to every channel by its name, {@code commit-strategy=lasting}. */
    @ApplicationScoped
    @Identifier("lasting")
    static class Factory implements KafkaCommitHandler.Factory {

        @Override
        public KafkaCommitHandler create(
                KafkaConnectorIncomingConfiguration config,
                Vertx vertx,
                KafkaConsumer<?, ?> consumer,
                BiConsumer<Throwable, Boolean> reportFailure) {
            return new LastingCommits(consumer);
        }
    }
}
