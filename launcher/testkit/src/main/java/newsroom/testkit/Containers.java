package newsroom.testkit;

import newsroom.testkit.Ground.Place;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Broker and database as containers, once for this JVM. */
final class Containers {

    private static final String KAFKA = System.getProperty("newsroom.test.kafka", "apache/kafka:4.3.1");
    private static final String POSTGRES = System.getProperty("newsroom.test.postgres", "postgres:17");

    private Containers() {}

    static Place place() {
        KafkaContainer kafka = new KafkaContainer(KAFKA).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        PostgreSQLContainer postgres = new PostgreSQLContainer(POSTGRES);
        Startables.deepStart(kafka, postgres).join();
        // Ryuk sweeps up where it runs; where it is not to be had, we do.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            kafka.stop();
            postgres.stop();
        }));
        return new Place(
                kafka.getBootstrapServers(),
                "jdbc:postgresql://" + postgres.getHost() + ":" + postgres.getFirstMappedPort(),
                postgres.getUsername(),
                postgres.getPassword());
    }
}
