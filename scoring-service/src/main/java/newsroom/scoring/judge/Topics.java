package newsroom.scoring.judge;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsroom.contracts.cluster.TopicShare;
import newsroom.contracts.desk.Topic;
import newsroom.scoring.fingerprint.Direction;
import newsroom.scoring.fingerprint.Embedder;

/**
 * Which of the desk's topics an event is about. A topic points to the middle of its description and examples, seen from the
 * middle of all topics: what they have in common (that all of it is about one trade) says nothing of one of them, and
 * would draw every story to the topic with the most general words. A second topic is named when it is nearly as close.
 */
public final class Topics {

    /** Of a desk that sorts nothing. */
    public static final Topics NONE = new Topics(List.of(), text -> new float[0]);

    /** Drawn, as the next, on the tuning half of topics.tsv (docs/labels-events.md). */
    private static final double LEAST = 0.05;

    private static final double NEARLY = 0.02;
    private static final int MOST = 2;
    private static final int REPORTS_ASKED = 24;

    private final Map<String, Direction> topics = new LinkedHashMap<>();

    public Topics(List<Topic> desk, Embedder embedder) {
        List<float[]> middles = desk.stream()
                .map(topic -> middle(
                        Stream.concat(Stream.of(topic.name() + ". " + topic.description()), topic.examples().stream())
                                .map(embedder::embed)
                                .toList()))
                .toList();
        for (int i = 0; i < desk.size(); i++) {
            float[] own = desk.size() == 1 ? middles.get(i) : from(middle(middles), middles.get(i));
            topics.put(desk.get(i).name(), Direction.of(own));
        }
    }

    List<TopicShare> of(LiveCluster cluster) {
        return of(cluster.newest(REPORTS_ASKED).stream()
                .map(report -> report.sketch().direction())
                .toList());
    }

    /**
     * The closest first; those equally close in the desk's order.
     *
     * @param reports where the reports of one event point
     */
    public List<TopicShare> of(List<Direction> reports) {
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

    private static double likeness(Direction topic, List<Direction> reports) {
        double mean = reports.stream()
                .mapToDouble(report -> report.cosine(topic))
                .average()
                .orElse(0);
        return Math.rint(Math.max(0, mean) * 1e6) / 1e6;
    }

    private static float[] middle(List<float[]> vectors) {
        float[] sum = new float[vectors.get(0).length];
        for (float[] vector : vectors) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i] / vectors.size();
            }
        }
        return sum;
    }

    private static float[] from(float[] here, float[] there) {
        float[] way = new float[here.length];
        for (int i = 0; i < way.length; i++) {
            way[i] = there[i] - here[i];
        }
        return way;
    }
}
