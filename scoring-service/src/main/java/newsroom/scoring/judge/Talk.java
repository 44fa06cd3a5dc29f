package newsroom.scoring.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsroom.contracts.story.Discussion;

/** How hotly each community discusses things, so that a discussion is measured against its own kind. */
final class Talk {

    /** With fewer discussions in mind there is no telling what is usual. */
    private static final int ENOUGH = 20;

    private final Map<String, List<Double>> byCommunity = new HashMap<>();

    void hear(String community, Discussion discussion) {
        List<Double> heats = byCommunity.computeIfAbsent(community, key -> new ArrayList<>());
        int at = Collections.binarySearch(heats, heat(discussion));
        heats.add(at < 0 ? -at - 1 : at, heat(discussion));
    }

    void forget(String community, Discussion discussion) {
        List<Double> heats = byCommunity.getOrDefault(community, List.of());
        int at = Collections.binarySearch(heats, heat(discussion));
        if (at >= 0) {
            heats.remove(at);
        }
    }

    /** Share of the community's other discussions that are cooler, 0 to 1; NaN when too few are known to tell. */
    double percentile(String community, Discussion discussion) {
        List<Double> heats = byCommunity.getOrDefault(community, List.of());
        if (heats.size() <= ENOUGH) {
            return Double.NaN;
        }
        double heat = heat(discussion);
        long cooler = heats.stream().filter(other -> other < heat).count();
        long alike = Math.max(0, heats.stream().filter(other -> other == heat).count() - 1);
        return (cooler + alike / 2.0) / (heats.size() - 1);
    }

    private static double heat(Discussion discussion) {
        return Math.log1p(discussion.points()) + 0.5 * Math.log1p(discussion.comments());
    }
}
