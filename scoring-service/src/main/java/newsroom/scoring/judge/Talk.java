package newsroom.scoring.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsroom.contracts.story.Discussion;

/**
 * How hotly each community discusses things, so that a discussion is measured against its own kind: others of its
 * community that were looked at when they were about as old.
 */
final class Talk {

    /** With fewer discussions in mind there is no telling what is usual. */
    private static final int ENOUGH = 20;

    /** Where one age ends and the next begins, in hours: discussions grow fast at first and then hardly. */
    private static final List<Integer> AGES = List.of(3, 12, 36);

    private final Map<Kind, List<Double>> byKind = new HashMap<>();

    /**
     * A discussion as it was heard.
     *
     * @param hours old when it was looked at, 0 or more
     */
    record Heard(String community, double hours, Discussion discussion) {

        private Kind kind() {
            return new Kind(
                    community, (int) AGES.stream().filter(age -> hours >= age).count());
        }

        private double heat() {
            return Math.log1p(discussion.points()) + 0.5 * Math.log1p(discussion.comments());
        }
    }

    private record Kind(String community, int age) {}

    void hear(Heard heard) {
        List<Double> heats = byKind.computeIfAbsent(heard.kind(), key -> new ArrayList<>());
        int at = Collections.binarySearch(heats, heard.heat());
        heats.add(at < 0 ? -at - 1 : at, heard.heat());
    }

    void forget(Heard heard) {
        List<Double> heats = byKind.getOrDefault(heard.kind(), List.of());
        int at = Collections.binarySearch(heats, heard.heat());
        if (at >= 0) {
            heats.remove(at);
        }
    }

    /** Share of the other discussions of its kind that are cooler, 0 to 1; NaN when too few are known to tell. */
    double percentile(Heard heard) {
        List<Double> heats = byKind.getOrDefault(heard.kind(), List.of());
        if (heats.size() <= ENOUGH) {
            return Double.NaN;
        }
        double heat = heard.heat();
        long cooler = heats.stream().filter(other -> other < heat).count();
        long alike = Math.max(0, heats.stream().filter(other -> other == heat).count() - 1);
        return (cooler + alike / 2.0) / (heats.size() - 1);
    }
}
