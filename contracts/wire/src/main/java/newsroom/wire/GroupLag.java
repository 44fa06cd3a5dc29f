package newsroom.wire;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * How many records lie behind what this service's groups have committed. The client's own {@code records-lag} counts from
 * what was fetched, which hides a batch that is held back; this counts from the commit, as a crash would.
 */
@ApplicationScoped
class GroupLag {

    private static final Logger LOG = Logger.getLogger(GroupLag.class);
    private static final String CHANNEL = "mp.messaging.incoming.";
    private static final long PATIENCE_SECONDS = 5;

    private final Map<String, Object> broker;
    private final List<Reader> readers;
    private final MultiGauge lag;
    private @Nullable Admin admin;

    GroupLag(@Identifier("default-kafka-broker") Map<String, Object> broker, Config config, MeterRegistry meters) {
        this.broker = Map.copyOf(broker);
        this.readers = readers(config);
        this.lag = MultiGauge.builder("newsroom.consumer.group.lag")
                .description("Records that a group has not committed")
                .register(meters);
    }

    /** A group and the topic it reads. */
    private record Reader(String group, String topic) {}

    @Scheduled(every = "15s", delayed = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (readers.isEmpty()) {
            return;
        }
        try {
            List<MultiGauge.Row<?>> rows = new ArrayList<>();
            for (Reader reader : readers) {
                rows.add(MultiGauge.Row.of(Tags.of("group", reader.group(), "topic", reader.topic()), behind(reader)));
            }
            lag.register(rows, true);
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            LOG.debugf("the lag is not known: %s", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void close(@Observes ShutdownEvent event) {
        if (admin != null) {
            admin.close(Duration.ofSeconds(1));
        }
    }

    /** From the last commit, or from the beginning where nothing was committed, to the end of each partition. */
    private long behind(Reader reader) throws ExecutionException, InterruptedException, TimeoutException {
        Admin asked = admin();
        Map<TopicPartition, OffsetAndMetadata> committed = asked.listConsumerGroupOffsets(reader.group())
                .partitionsToOffsetAndMetadata()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        Map<TopicPartition, OffsetSpec> wanted = asked
                .describeTopics(List.of(reader.topic()))
                .allTopicNames()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .values()
                .stream()
                .flatMap(topic -> topic.partitions().stream())
                .collect(Collectors.toMap(
                        partition -> new TopicPartition(reader.topic(), partition.partition()),
                        partition -> OffsetSpec.latest()));
        long behind = 0;
        for (var end : asked.listOffsets(wanted)
                .all()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .entrySet()) {
            OffsetAndMetadata done = committed.get(end.getKey());
            behind += Math.max(0, end.getValue().offset() - (done == null ? 0 : done.offset()));
        }
        return behind;
    }

    private Admin admin() {
        if (admin == null) {
            admin = Admin.create(new HashMap<>(broker));
        }
        return admin;
    }

    private static List<Reader> readers(Config config) {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith(CHANNEL) && name.endsWith(".group.id"))
                .sorted()
                .map(name -> new Reader(
                        config.getValue(name, String.class),
                        config.getValue(name.replace(".group.id", ".topic"), String.class)))
                .toList();
    }
}
