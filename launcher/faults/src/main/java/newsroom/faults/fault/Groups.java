package newsroom.faults.fault;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** What groups of readers have committed, taken from them while nobody of them is there. */
record Groups(String bootstrapServers) {

    static final List<String> SCORING = List.of("scoring-fingerprint", "scoring-decisions");
    static final List<String> SUMMARIZE = List.of("summarize-service");
    static final List<String> PUBLISH = List.of("publish-service");

    /** Back to the first record; false while a reader is still counted as there. */
    boolean rewound(List<String> groups) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            for (String group : groups) {
                Map<TopicPartition, OffsetAndMetadata> zero = new HashMap<>();
                admin.listConsumerGroupOffsets(group)
                        .partitionsToOffsetAndMetadata()
                        .get(15, TimeUnit.SECONDS)
                        .keySet()
                        .forEach(partition -> zero.put(partition, new OffsetAndMetadata(0)));
                admin.alterConsumerGroupOffsets(group, zero).all().get(15, TimeUnit.SECONDS);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    /** Forgets that they ever read. */
    boolean forgotten(List<String> groups) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            admin.deleteConsumerGroups(groups).all().get(15, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }
}
