package newsroom.scoring.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsroom.contracts.story.Development;
import newsroom.scoring.fingerprint.Quantity;
import newsroom.scoring.likeness.Rarity;

/** What a further report adds to what was told of its event: names and figures, weighted by rarity. */
final class News {

    /** A figure weighs like a rare name. */
    private static final double FIGURE = 0.8;

    private News() {}

    /** An update when at least {@code line} of the report's facts are new, otherwise a repeat. */
    static Development in(Filed story, LiveCluster event, Rarity rarity, double line) {
        List<String> facts = new ArrayList<>();
        double fresh = 0;
        double all = 0;
        for (String name : story.fingerprint().names()) {
            all += rarity.of(name);
            if (!event.hasTold(name)) {
                fresh += rarity.of(name);
                facts.add(name);
            }
        }
        for (Quantity quantity : story.fingerprint().quantities()) {
            all += FIGURE;
            if (!event.hasTold(quantity)) {
                fresh += FIGURE;
                facts.add(written(quantity));
            }
        }
        boolean update = all > 0 && fresh / all >= line;
        return new Development(
                update ? Development.Kind.UPDATE : Development.Kind.REPEAT,
                update ? facts.subList(0, Math.min(facts.size(), Development.MOST_FACTS)) : List.of());
    }

    private static String written(Quantity quantity) {
        String value = quantity.value() == Math.rint(quantity.value())
                ? String.format(Locale.ROOT, "%.0f", quantity.value())
                : String.valueOf(quantity.value());
        return value + " " + quantity.unit();
    }
}
