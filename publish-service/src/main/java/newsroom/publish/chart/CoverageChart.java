package newsroom.publish.chart;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsroom.contracts.Numbers;
import newsroom.publish.reading.Timeline.Entry;

/** How coverage grew: a step for every report, a higher line for every owner that joined. */
public final class CoverageChart {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 170;
    private static final int LEFT = 30;
    private static final int RIGHT = 12;
    private static final int TOP = 14;
    private static final int BOTTOM = 28;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MMM d, HH:mm", Locale.US).withZone(ZoneOffset.UTC);

    private final List<Entry> entries;
    private final Instant from;
    private final double seconds;

    private CoverageChart(List<Entry> entries) {
        this.entries = entries;
        this.from = entries.get(0).at();
        this.seconds = Math.max(
                1, Duration.between(from, entries.get(entries.size() - 1).at()).toSeconds());
    }

    /** Nothing for fewer than three reports, which are told faster than drawn. */
    public static Optional<String> draw(List<Entry> timeline) {
        return timeline.size() < 3 ? Optional.empty() : Optional.of(new CoverageChart(timeline).drawing());
    }

    private String drawing() {
        Instant last = entries.get(entries.size() - 1).at();
        int owners = (int) entries.stream().filter(Entry::first).count();
        String words = "%s by %s between %s and %s UTC."
                .formatted(
                        Numbers.atHead(Numbers.counted(entries.size(), "report")),
                        Numbers.counted(owners, "independent owner"),
                        TIME.format(from),
                        TIME.format(last));
        Svg svg = new Svg("coverage", WIDTH, HEIGHT, words);
        grid(svg, entries.size());
        svg.path("area", steps(false) + "V" + floor() + "H" + LEFT + "Z");
        svg.path("line all", steps(false));
        svg.path("line owners", steps(true));
        svg.text("label", LEFT, HEIGHT - 8, "start", TIME.format(from));
        svg.text("label", WIDTH - RIGHT, HEIGHT - 8, "end", TIME.format(last));
        return svg.drawn();
    }

    private void grid(Svg svg, int most) {
        int step = Math.max(1, (int) Math.ceil(most / 4.0));
        for (int count = 0; count <= most; count += step) {
            svg.path("grid", "M" + LEFT + " " + Svg.n(y(count)) + "H" + (WIDTH - RIGHT));
            svg.text("label", LEFT - 6, y(count) + 4, "end", String.valueOf(count));
        }
    }

    private String steps(boolean ownersOnly) {
        StringBuilder path = new StringBuilder("M" + LEFT + " " + floor());
        int count = 0;
        for (Entry entry : entries) {
            if (!ownersOnly || entry.first()) {
                count++;
                path.append("H").append(Svg.n(x(entry.at()))).append("V").append(Svg.n(y(count)));
            }
        }
        return path.append("H").append(WIDTH - RIGHT).toString();
    }

    private double x(Instant at) {
        return LEFT + Duration.between(from, at).toSeconds() / seconds * (WIDTH - LEFT - RIGHT);
    }

    private double y(int count) {
        return floor() - (double) count / entries.size() * (floor() - TOP);
    }

    private static int floor() {
        return HEIGHT - BOTTOM;
    }
}
