package newsroom.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import newsroom.contracts.Topics;
import newsroom.testkit.Ground.Place;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.awaitility.Awaitility;

/** Leaves an empty database, empty topics and forgotten consumer groups for the next module. */
final class Broom {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Broom() {}

    static void sweep(Place place, String service) {
        try (Connection connection =
                        DriverManager.getConnection(place.jdbcBase() + "/postgres", place.user(), place.password());
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists \"" + service + "\" with (force)");
            statement.execute("create database \"" + service + "\"");
        } catch (SQLException e) {
            throw new IllegalStateException("database of " + service, e);
        }
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", place.bootstrapServers()))) {
            topics(admin);
            forgetGroups(admin);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("topics for " + service, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static void topics(Admin admin) throws ExecutionException, InterruptedException, TimeoutException {
        List<String> ours = Topics.all().stream().map(Topics.TopicSpec::name).toList();
        Set<String> there = new HashSet<>(names(admin));
        there.retainAll(ours);
        if (!there.isEmpty()) {
            admin.deleteTopics(there).all().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> names(admin).stream().noneMatch(ours::contains));
        }
        admin.createTopics(Topics.all().stream()
                        .map(topic -> new NewTopic(topic.name(), topic.partitions(), (short) 1))
                        .toList())
                .all()
                .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private static void forgetGroups(Admin admin) throws ExecutionException, InterruptedException, TimeoutException {
        List<String> groups = admin.listGroups().all().get(PATIENCE.toSeconds(), TimeUnit.SECONDS).stream()
                .map(group -> group.groupId())
                .toList();
        for (String group : groups) {
            try {
                admin.deleteConsumerGroups(List.of(group)).all().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                // A group that a dying test still holds: its topics are gone, so are its positions.
                System.out.println("group " + group + " stays: " + e.getMessage());
            }
        }
    }

    private static Collection<String> names(Admin admin)
            throws ExecutionException, InterruptedException, TimeoutException {
        return admin.listTopics().names().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
}
