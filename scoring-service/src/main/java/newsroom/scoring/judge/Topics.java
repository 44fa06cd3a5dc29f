package newsroom.scoring.judge;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsroom.contracts.cluster.TopicShare;
import newsroom.scoring.fingerprint.Direction;

/**
 * Which of the desk's topics an event is about: those whose description its reports come closest to on the average. A
 * second one is named when it is nearly as close.
 */
public final class Topics {

    private static final double LEAST = 0.15;
    private static final double NEARLY = 0.05;
    private static final int MOST = 2;
    private static final int REPORTS_ASKED = 24;

    private final Map<String, Direction> topics = new LinkedHashMap<>();

    /** @param topics vector of each topic's name and description, by name */
    public Topics(Map<String, float[]> topics) {
        topics.forEach((name, vector) -> this.topics.put(name, Direction.of(vector)));
    }

    /** The closest first; those equally close in the desk's order. */
    List<TopicShare> of(LiveCluster cluster) {
        List<Known> reports = cluster.newest(REPORTS_ASKED);
        List<TopicShare> shares = topics.entrySet().stream()
                .map(topic -> new TopicShare(topic.getKey(), likeness(topic.getValue(), reports)))
                .filter(share -> share.likeness() >= LEAST)
                .sorted(Comparator.comparingDouble(TopicShare::likeness).reversed())
                .limit(MOST)
                .toList();
        return shares.stream()
                .filter(share -> share.likeness() >= shares.get(0).likeness() - NEARLY)
                .toList();
    }

    private static double likeness(Direction topic, List<Known> reports) {
        double mean = reports.stream()
                .mapToDouble(report -> report.sketch().direction().cosine(topic))
                .average()
                .orElse(0);
        return Math.rint(Math.max(0, mean) * 1e6) / 1e6;
    }
}
