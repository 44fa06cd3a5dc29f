package newsroom.plant;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import newsroom.contracts.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** Declares the topics of the contracts on a broker; those that exist are left as they are. */
public final class DeclaredTopics {

    private static final long SECONDS = 30;

    private DeclaredTopics() {}

    /** On a broker that is alone. */
    public static void on(String bootstrapServers) {
        on(bootstrapServers, 1);
    }

    /** @param copies on how many brokers each record lies */
    public static void on(String bootstrapServers, int copies) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> there = admin.listTopics().names().get(SECONDS, TimeUnit.SECONDS);
            List<NewTopic> missing = Topics.all().stream()
                    .filter(topic -> !there.contains(topic.name()))
                    .map(topic -> new NewTopic(topic.name(), topic.partitions(), (short) copies)
                            .configs(Map.of(
                                    "retention.ms",
                                    String.valueOf(Duration.ofDays(topic.retentionDays())
                                            .toMillis()))))
                    .toList();
            admin.createTopics(missing).all().get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while topics were declared", e);
        } catch (ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException("topics cannot be declared on " + bootstrapServers, e);
        }
    }
}
