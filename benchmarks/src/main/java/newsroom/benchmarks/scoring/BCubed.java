package newsroom.benchmarks.scoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well clusters agree with labelled ones: for each item the share of its cluster that belongs with it, and the share
 * of what belongs with it that is in its cluster, averaged over items (A. Bagga and B. Baldwin, 1998).
 */
record BCubed(double precision, double recall) {

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** @param found holds every key of {@code gold}; other keys do not count */
    static <K> BCubed of(Map<K, String> gold, Map<K, String> found) {
        Map<String, Set<K>> events = new HashMap<>();
        Map<String, Set<K>> clusters = new HashMap<>();
        gold.forEach((item, event) -> {
            events.computeIfAbsent(event, key -> new HashSet<>()).add(item);
            clusters.computeIfAbsent(cluster(found, item), key -> new HashSet<>())
                    .add(item);
        });
        double precision = 0;
        double recall = 0;
        for (K item : gold.keySet()) {
            Set<K> event = events.getOrDefault(gold.get(item), Set.of());
            Set<K> cluster = clusters.getOrDefault(cluster(found, item), Set.of());
            long both = event.stream().filter(cluster::contains).count();
            precision += (double) both / cluster.size();
            recall += (double) both / event.size();
        }
        return new BCubed(precision / gold.size(), recall / gold.size());
    }

    /** F1 of pairs of items that are put together; the many items that are alone with reason do not flatter it. */
    static <K> double pairF1(Map<K, String> gold, Map<K, String> found) {
        List<K> items = List.copyOf(gold.keySet());
        long right = 0;
        long said = 0;
        long there = 0;
        for (int i = 0; i < items.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean same = String.valueOf(gold.get(items.get(i))).equals(gold.get(items.get(j)));
                boolean together = cluster(found, items.get(i)).equals(cluster(found, items.get(j)));
                right += same && together ? 1 : 0;
                said += together ? 1 : 0;
                there += same ? 1 : 0;
            }
        }
        return said + there == 0 ? 1 : 2.0 * right / (said + there);
    }

    private static <K> String cluster(Map<K, String> found, K item) {
        String cluster = found.get(item);
        if (cluster == null) {
            throw new IllegalArgumentException("not clustered: " + item);
        }
        return cluster;
    }
}
