package newsroom.scoring.judge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which stories hold a run of words. A fixed quarter of all runs is indexed (A. Broder's sketch by divisibility): unlike
 * bands of minima it still proposes a copy that was cut, edited and reordered.
 */
final class CopyIndex {

    private static final int ONE_IN = 4;
    private static final int LEAST_SHARED = 2;
    /** A run that so many stories hold is boilerplate. */
    private static final int BOILERPLATE = 50;

    private final Map<Integer, Deque<Known>> byRun = new HashMap<>();

    void add(Known story) {
        for (int run : story.shingles()) {
            if (isIndexed(run)) {
                byRun.computeIfAbsent(run, key -> new ArrayDeque<>()).addLast(story);
            }
        }
    }

    /** Forgets a story; stories are forgotten in the order in which they were added. */
    void remove(Known story) {
        for (int run : story.shingles()) {
            Deque<Known> holders = isIndexed(run) ? byRun.get(run) : null;
            if (holders != null) {
                holders.remove(story);
                if (holders.isEmpty()) {
                    byRun.remove(run);
                }
            }
        }
    }

    /** Stories that hold at least two of the runs, oldest first among those of one run. */
    List<Known> sharing(int[] runs) {
        Map<Known, Integer> hits = new LinkedHashMap<>();
        for (int run : runs) {
            Deque<Known> holders = isIndexed(run) ? byRun.get(run) : null;
            if (holders != null && holders.size() <= BOILERPLATE) {
                holders.forEach(story -> hits.merge(story, 1, Integer::sum));
            }
        }
        return hits.entrySet().stream()
                .filter(hit -> hit.getValue() >= LEAST_SHARED)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isIndexed(int run) {
        return Math.floorMod(run, ONE_IN) == 0;
    }
}
