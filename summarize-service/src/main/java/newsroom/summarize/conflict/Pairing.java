package newsroom.summarize.conflict;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Claim;
import newsroom.contracts.cluster.Quantity;
import newsroom.contracts.cluster.Quantity.Measure;

/** Two figures of one kind that two reports of one event give, and the words beside each. */
record Pairing(Statement a, Statement b, Quantity p, Quantity q, Beside ours, Beside theirs) {

    private static final String ANYBODY = "person";
    /** Most words for somebody who does or is something end so. */
    private static final Pattern WHO =
            Pattern.compile("\\p{L}+(?:[eo]r|ist|ian|[ae]nt|ee)|job|role|position|guest|fan|soldier");

    static Pairing of(Statement a, Statement b) {
        return new Pairing(
                a,
                b,
                Objects.requireNonNull(a.claim().quantity()),
                Objects.requireNonNull(b.claim().quantity()),
                Beside.of(a),
                Beside.of(b));
    }

    /** Whether the figures have one unit, the reports know a name in common, and neither gives the other's figure, too. */
    static boolean isOne(Statement a, Statement b, Quantity p, Quantity q) {
        boolean unit = p.measure() == q.measure()
                && (p.measure() == Measure.COUNT
                        ? counted(a.claim(), p).equals(counted(b.claim(), q))
                                || areWhoever(a.claim(), q)
                                || areWhoever(b.claim(), p)
                        : p.unit().equals(q.unit()));
        boolean per = p.per() == null || q.per() == null || p.per() == q.per();
        return unit
                && per
                && Facets.areApart(a.claim().predicate(), p, q)
                && !a.report().agreesWith(q)
                && !b.report().agreesWith(p)
                && a.report().sharesNameWith(b.report());
    }

    private static String counted(Claim claim, Quantity quantity) {
        return claim.predicate().equals(quantity.unit()) ? Lexicon.meaning(quantity.unit()) : claim.predicate();
    }

    /** "1,800 people" may be the 2,400 workers or the 2,000 users of the other report. */
    private static boolean areWhoever(Claim anybody, Quantity somebody) {
        return anybody.predicate().equals(ANYBODY) && kind(somebody).equals(ANYBODY);
    }

    /** The unit; people are of one kind, whatever they are called. */
    static String kind(Quantity quantity) {
        boolean people = quantity.measure() == Measure.COUNT
                && WHO.matcher(quantity.unit()).matches();
        return people ? ANYBODY : quantity.unit();
    }

    boolean isOneMetric() {
        return Facets.of(a.claim().predicate()).equals(Facets.of(b.claim().predicate()));
    }

    /** Whether something holds of one of the two alone. */
    boolean isOfOneAlone(Predicate<Statement> asked) {
        return asked.test(a) != asked.test(b);
    }

    /** How many of the two it holds of, each asked with the other beside it. */
    int count(BiFunction<Statement, Statement, Boolean> asked) {
        return (asked.apply(a, b) ? 1 : 0) + (asked.apply(b, a) ? 1 : 0);
    }
}
