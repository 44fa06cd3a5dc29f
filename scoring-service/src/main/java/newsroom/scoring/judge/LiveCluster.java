package newsroom.scoring.judge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import newsroom.contracts.cluster.ClusterId;

/** A cluster in memory: its reports, their words and the middle of their vectors. */
final class LiveCluster {

    private static final int VECTORS_COMPARED = 24;

    private final ClusterId id;
    private final List<Filed> members = new ArrayList<>();
    private final List<float[]> vectors = new ArrayList<>();
    // In order of appearance: sums over it repeat to the bit.
    private final Map<String, Integer> termCounts = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private final float[] sum;

    LiveCluster(ClusterId id, int dimensions) {
        this.id = id;
        this.sum = new float[dimensions];
    }

    void add(Filed member) {
        members.add(member);
        if (member.verdict().outcome().isReport()) {
            float[] vector = member.fingerprint().vectorValues();
            vectors.add(vector);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
            member.fingerprint().terms().forEach(term -> termCounts.merge(term, 1, Integer::sum));
            names.addAll(member.fingerprint().names());
        }
    }

    ClusterId id() {
        return id;
    }

    /** All stories filed under the cluster, copies too, in the desk's order. */
    List<Filed> members() {
        return members;
    }

    int reports() {
        return vectors.size();
    }

    Instant firstSeenAt() {
        return members.get(0).at();
    }

    Instant lastSeenAt() {
        return members.get(members.size() - 1).at();
    }

    /** Cosine to the middle of the reports. */
    double toCentre(float[] vector) {
        double length = Vectors.length(sum);
        return length == 0 ? 0 : Vectors.dot(vector, sum) / length;
    }

    /** The closest of the newest reports: its cosine and which it is. */
    Closest closest(float[] vector) {
        double best = -1;
        Filed at = members.get(0);
        int from = Math.max(0, vectors.size() - VECTORS_COMPARED);
        List<Filed> reports = members.stream()
                .filter(member -> member.verdict().outcome().isReport())
                .toList();
        for (int i = from; i < vectors.size(); i++) {
            double cosine = Vectors.dot(vector, vectors.get(i));
            if (cosine > best) {
                best = cosine;
                at = reports.get(i);
            }
        }
        return new Closest(at, best);
    }

    record Closest(Filed report, double cosine) {}

    /** Share of the reports that use the term, 0 to 1. */
    double use(String term) {
        return (double) count(term) / vectors.size();
    }

    /** How many of the reports use the term. */
    int count(String term) {
        return termCounts.getOrDefault(term, 0);
    }

    /** Whether one of the reports shows the term to be a name. */
    boolean names(String term) {
        return names.contains(term);
    }

    Set<String> terms() {
        return termCounts.keySet();
    }

    /** Independent publishers in the order of their first report. */
    List<String> publishers() {
        Set<String> names = new LinkedHashSet<>();
        members.stream()
                .filter(Filed::isIndependentReport)
                .forEach(member ->
                        names.add(Objects.requireNonNull(member.source().publisher())));
        return List.copyOf(names);
    }
}
