package newsroom.summarize.brief;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsroom.contracts.cluster.Quantity;
import newsroom.contracts.cluster.Quantity.Measure;
import newsroom.summarize.quantity.Figures;
import newsroom.summarize.quantity.Found;
import newsroom.summarize.text.Passage;

/** What is at stake, in figures: the sentence with the most money, or else with the most people, that was not said yet. */
final class Stakes {

    private static final Set<String> PEOPLE = Set.of(
            "person", "employee", "worker", "job", "user", "customer", "patient", "subscriber", "household", "home");
    private static final BigDecimal MUCH_MONEY = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MANY_PEOPLE = BigDecimal.valueOf(1_000);

    private Stakes() {}

    static Optional<Passage> largest(List<Passage> ranked, List<Passage> said) {
        return largest(ranked, said, Measure.MONEY, MUCH_MONEY)
                .or(() -> largest(ranked, said, Measure.COUNT, MANY_PEOPLE));
    }

    private static Optional<Passage> largest(
            List<Passage> ranked, List<Passage> said, Measure measure, BigDecimal least) {
        Passage best = null;
        BigDecimal most = least;
        for (Passage passage : ranked) {
            BigDecimal figure = figure(passage, measure);
            if (figure.compareTo(most) >= 0 && !SentencePool.repeats(passage, said)) {
                most = figure;
                best = passage;
            }
        }
        return Optional.ofNullable(best);
    }

    private static BigDecimal figure(Passage passage, Measure measure) {
        BigDecimal most = BigDecimal.ZERO;
        for (Found found : Figures.in(passage.text())) {
            Quantity quantity = found.quantity();
            boolean counts =
                    quantity.measure() == measure && (measure != Measure.COUNT || PEOPLE.contains(quantity.unit()));
            most = counts ? most.max(quantity.high()) : most;
        }
        return most;
    }
}
