package newsroom.summarize.brief;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Quantity;
import newsroom.contracts.cluster.Quantity.Measure;
import newsroom.summarize.quantity.Figures;
import newsroom.summarize.quantity.Found;
import newsroom.summarize.text.Passage;

/** What is at stake, in figures: the sentence with the most money, or else with the most people, that was not said yet. */
final class Stakes {

    private static final Set<String> PEOPLE = Set.of(
            "person", "employee", "worker", "job", "user", "customer", "patient", "subscriber", "household", "home");
    /** People to whom something happens; that a country has 11 million is no stake. */
    private static final Pattern CONCERNED = Pattern.compile(
            "\\b(?:affect|hit|los[et]|cut|la(?:id|y|ys|ying) off|expos|evacuat|displac|strand|le(?:ft|av)|fac|reach|serv|us(?:e|es|ed|ing)\\b|subscrib|cover|hir|employ"
                    + "|kill|injur|depend|disrupt|leak|stolen|breach|creat|eliminat|migrat|switch|sign)",
            Pattern.CASE_INSENSITIVE);

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
            boolean concerned = PEOPLE.contains(quantity.unit())
                    && CONCERNED.matcher(passage.text()).find();
            boolean counts = quantity.measure() == measure && (measure != Measure.COUNT || concerned);
            most = counts ? most.max(quantity.high()) : most;
        }
        return most;
    }
}
