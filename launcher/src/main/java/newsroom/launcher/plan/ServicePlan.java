package newsroom.launcher.plan;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsroom.plant.Database;
import newsroom.plant.Plant;

/** How one of the four services is started: its jar, its memory, and all that it is told through its environment. */
public record ServicePlan(String name, Path jar, int port, int heapMegabytes, Map<String, String> environment) {

    private static final int HEAP = 256;

    /** Scoring holds the language model and the fingerprints of the desk's memory. */
    private static final int SCORING_HEAP = 384;

    /** The four, in the order in which a story passes them. */
    public static List<ServicePlan> all(Plan plan) {
        return Plant.DATABASES.stream().map(name -> of(name, plan)).toList();
    }

    private static ServicePlan of(String name, Plan plan) {
        int heap = "scoring".equals(name) ? SCORING_HEAP : HEAP;
        int port = plan.ports().of(name);
        return new ServicePlan(name, plan.home().jar(name), port, heap, environment(name, plan));
    }

    private static Map<String, String> environment(String name, Plan plan) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("KAFKA_BOOTSTRAP_SERVERS", plan.ports().bootstrapServers());
        told.put("QUARKUS_DATASOURCE_JDBC_URL", Database.jdbcUrl(plan.ports().postgres(), name));
        told.put("QUARKUS_DATASOURCE_USERNAME", Database.USER);
        told.put("QUARKUS_DATASOURCE_PASSWORD", Database.USER);
        told.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        told.put("QUARKUS_HTTP_PORT", String.valueOf(plan.ports().of(name)));
        told.put("NEWSROOM_DESK", plan.desk().toString());
        if ("ingest".equals(name)) {
            ingest(told, plan.reading());
        }
        if ("publish".equals(name)) {
            told.put("NEWSROOM_PUBLISH_CLOCK", plan.reading().clock());
            if (plan.command().equals("sample")) {
                // The day of the sample is long over, and its show is to be heard all the same.
                told.put("NEWSROOM_AUDIO_FRESHNESS", "36500d");
            }
        }
        return told;
    }

    private static void ingest(Map<String, String> told, Reading reading) {
        if (!reading.captures().isEmpty()) {
            told.put("NEWSROOM_INGEST_CAPTURES", reading.captureList());
        }
        told.put("NEWSROOM_INGEST_SPEED", String.valueOf(reading.speed()));
        told.put("NEWSROOM_INGEST_FEEDS", String.valueOf(reading.feeds()));
    }
}
