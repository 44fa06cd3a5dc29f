package newsroom.publish.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.story.Tier;

/** Who stands behind a story: a dot for every publisher, in the row of how much its word counts. */
public final class CorroborationChart {

    private static final int WIDTH = 640;
    private static final int ROW = 26;
    private static final int LEFT = 170;
    private static final int STEP = 18;
    /** As many as fit in a row; the figure at its end counts all. */
    private static final int FIT = 22;

    private static final Map<Tier, String> NAMES = Map.of(
            Tier.PRIMARY, "those it is about",
            Tier.WIRE, "papers of record",
            Tier.SPECIALIST, "trade press",
            Tier.BLOG, "blogs, newsletters",
            Tier.COMMUNITY, "communities",
            Tier.UNKNOWN, "others");

    private CorroborationChart() {}

    public static String draw(List<Report> reports) {
        Map<Tier, Set<String>> rows = new EnumMap<>(Tier.class);
        for (Report report : reports) {
            rows.computeIfAbsent(report.source().tier(), tier -> new LinkedHashSet<>())
                    .add(report.source().publisher());
        }
        List<String> words = new ArrayList<>();
        rows.forEach((tier, publishers) -> words.add(NAMES.get(tier) + ": " + publishers.size()));
        Svg svg = new Svg(
                "corroboration", WIDTH, rows.size() * ROW + 4, "Publishers by kind. " + String.join(", ", words) + ".");
        int top = 0;
        for (Map.Entry<Tier, Set<String>> row : rows.entrySet()) {
            row(svg, row.getKey(), row.getValue(), top);
            top += ROW;
        }
        return svg.drawn();
    }

    private static void row(Svg svg, Tier tier, Set<String> publishers, int top) {
        double middle = top + ROW / 2.0;
        svg.text("name", LEFT - 12, middle + 4, "end", NAMES.getOrDefault(tier, tier.word()));
        int at = 0;
        for (String publisher : publishers) {
            if (at < FIT) {
                svg.circle("dot " + tier.word(), LEFT + 7 + at * STEP, middle, 6.5, publisher);
            }
            at++;
        }
        svg.text("label", LEFT + 8 + Math.min(at, FIT) * STEP, middle + 4, "start", String.valueOf(at));
    }
}
