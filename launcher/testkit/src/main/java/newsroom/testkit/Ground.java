package newsroom.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.Objects;
import org.testcontainers.DockerClientFactory;

/**
 * A real broker and a real PostgreSQL for a service's test: the one place that decides whether they are containers or
 * the plant. The same tests run on both.
 *
 * <p>Init argument {@code service}: whose database it is. Topics and database are empty when the test starts.
 */
public final class Ground implements QuarkusTestResourceLifecycleManager {

    private static final boolean DOCKER = DockerClientFactory.instance().isDockerAvailable();

    private String service = "";

    @Override
    public void init(Map<String, String> initArgs) {
        service = Objects.requireNonNull(initArgs.get("service"), "init argument service");
    }

    @Override
    public Map<String, String> start() {
        Place place = DOCKER ? Containers.place() : SharedPlant.place();
        System.out.println("tests of " + service + " stand on " + (DOCKER ? "containers" : "the plant"));
        Broom.sweep(place, service);
        return Map.of(
                "kafka.bootstrap.servers", place.bootstrapServers(),
                "quarkus.datasource.jdbc.url", place.jdbcUrl(service),
                "quarkus.datasource.username", place.user(),
                "quarkus.datasource.password", place.password());
    }

    @Override
    public void stop() {
        // The plant serves the whole build and ends with it; containers end with this JVM.
    }

    /** Where broker and database are. */
    record Place(String bootstrapServers, String jdbcBase, String user, String password) {
        String jdbcUrl(String database) {
            return jdbcBase + "/" + database;
        }
    }
}
