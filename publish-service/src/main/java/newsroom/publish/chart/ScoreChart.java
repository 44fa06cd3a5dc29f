package newsroom.publish.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import newsroom.contracts.cluster.Score;
import newsroom.contracts.cluster.Score.Feature;

/**
 * What a score is made of: a bar for each feature, as long as its weight counts among the measured ones, filled as far
 * as its value goes. The filled parts together are the score.
 */
public final class ScoreChart {

    private static final int WIDTH = 640;
    private static final int ROW = 26;
    private static final int LEFT = 170;
    private static final int RIGHT = 60;
    private static final int BAR = 12;

    private ScoreChart() {}

    public static String draw(Score score) {
        List<Feature> features = score.features().stream()
                .sorted(Comparator.comparingDouble((Feature feature) -> -feature.value() * feature.weight())
                        .thenComparing(Feature::name))
                .toList();
        double weights = features.stream().mapToDouble(Feature::weight).sum();
        double widest = features.stream().mapToDouble(Feature::weight).max().orElse(1);
        Svg svg = new Svg(
                "score",
                WIDTH,
                Math.max(1, features.size()) * ROW + 6,
                "The score of " + score.outOfTen()
                        + " out of 10 by its features; the same figures stand in the table.");
        for (int i = 0; i < features.size(); i++) {
            row(svg, features.get(i), i * ROW + 6, weights, widest);
        }
        return svg.drawn();
    }

    private static void row(Svg svg, Feature feature, int top, double weights, double widest) {
        double full = feature.weight() / widest * (WIDTH - LEFT - RIGHT);
        double points = weights == 0 ? 0 : feature.value() * feature.weight() / weights * 10;
        svg.text("name", LEFT - 12, top + BAR - 1, "end", feature.name());
        svg.rect("track", LEFT, top, full, BAR);
        svg.rect("fill", LEFT, top, full * feature.value(), BAR);
        svg.text("label", LEFT + full + 8, top + BAR - 1, "start", String.format(Locale.ROOT, "%.1f", points));
    }
}
