package newsroom.benchmarks.scoring;

import java.util.Collection;
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
        return over(gold.keySet(), gold, found);
    }

    /**
     * The same averaged over items whose event has another one. An item that is alone with reason counts as all right for
     * every method that leaves it alone, so the more of them a set holds, the nearer to each other all methods come.
     */
    static <K> BCubed ofShared(Map<K, String> gold, Map<K, String> found) {
        Map<String, Set<K>> events = groups(gold.keySet(), gold);
        return over(
                gold.keySet().stream()
                        .filter(item -> group(events, gold, item).size() > 1)
                        .toList(),
                gold,
                found);
    }

    private static <K> BCubed over(Collection<K> items, Map<K, String> gold, Map<K, String> found) {
        Map<String, Set<K>> events = groups(gold.keySet(), gold);
        Map<String, Set<K>> clusters = groups(gold.keySet(), found);
        double precision = 0;
        double recall = 0;
        for (K item : items) {
            Set<K> event = group(events, gold, item);
            Set<K> cluster = group(clusters, found, item);
            long both = event.stream().filter(cluster::contains).count();
            precision += (double) both / cluster.size();
            recall += (double) both / event.size();
        }
        return new BCubed(precision / items.size(), recall / items.size());
    }

    private static <K> Map<String, Set<K>> groups(Collection<K> items, Map<K, String> names) {
        Map<String, Set<K>> groups = new HashMap<>();
        items.forEach(item -> groups.computeIfAbsent(name(names, item), key -> new HashSet<>())
                .add(item));
        return groups;
    }

    private static <K> Set<K> group(Map<String, Set<K>> groups, Map<K, String> names, K item) {
        return groups.getOrDefault(name(names, item), Set.of());
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
                boolean together = name(found, items.get(i)).equals(name(found, items.get(j)));
                right += same && together ? 1 : 0;
                said += together ? 1 : 0;
                there += same ? 1 : 0;
            }
        }
        return said + there == 0 ? 1 : 2.0 * right / (said + there);
    }

    private static <K> String name(Map<K, String> names, K item) {
        String name = names.get(item);
        if (name == null) {
            throw new IllegalArgumentException("not clustered: " + item);
        }
        return name;
    }
}
