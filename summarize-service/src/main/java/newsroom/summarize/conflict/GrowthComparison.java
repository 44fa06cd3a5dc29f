package newsroom.summarize.conflict;

import java.util.Optional;
import newsroom.contracts.cluster.Claim;
import newsroom.contracts.cluster.Quantity;
import newsroom.contracts.cluster.Quantity.Measure;
import newsroom.contracts.cluster.Quantity.TimeBasis;
import newsroom.summarize.conflict.Outcome.Relation;

/**
 * Two figures of growth. Per cent become multiples (8,000 % growth is 81 times as much), and an annualized rate is
 * compounded over the stretch that was lived through (80 times a year is 2.99 times a quarter).
 */
final class GrowthComparison {

    private static final double LARGE = 1.5;

    private GrowthComparison() {}

    static Outcome of(Statement a, Statement b, Quantity p, Quantity q) {
        Interval one = factor(p);
        Interval two = factor(q);
        Optional<Stretch> ours = Stretch.of(a.claim());
        Optional<Stretch> theirs = Stretch.of(b.claim());
        if (ours.isPresent() && theirs.isPresent() && isAnnualized(p) != isAnnualized(q)) {
            return isAnnualized(p)
                    ? compounded(a.claim(), p, one, theirs.get(), q, two)
                    : compounded(b.claim(), q, two, ours.get(), p, one);
        }
        boolean otherStretch = ours.isPresent()
                && theirs.isPresent()
                && Math.abs(ours.get().years() / theirs.get().years() - 1) > 0.01;
        if (otherStretch || (ours.isPresent() != theirs.isPresent() && one.isApartFrom(two))) {
            return Outcome.of(Relation.SCOPE);
        }
        boolean notation = p.measure() != q.measure();
        String arithmetic = notation ? Reckoning.percentAsMultiple(p.measure() == Measure.PERCENT ? p : q) : "";
        boolean apart = notation ? one.isApartFrom(two) : Interval.of(p).isApartFrom(Interval.of(q));
        if (!apart) {
            return new Outcome(notation ? Relation.NOTATION : Relation.AGREE, arithmetic);
        }
        return new Outcome(
                Relation.CONFLICT, notation ? arithmetic : Reckoning.apart(Reckoning.middle(p), Reckoning.middle(q)));
    }

    private static Outcome compounded(
            Claim annual, Quantity rate, Interval rateFactor, Stretch lived, Quantity actual, Interval actualFactor) {
        double factor = (rateFactor.low() + rateFactor.high()) / 2;
        boolean shortStretch = annual.scope().stream()
                .anyMatch(scope ->
                        scope.startsWith("quarter:") || scope.startsWith("stretch:") || scope.startsWith("month:"));
        if (lived.years() >= 0.99) {
            boolean taken = shortStretch && factor >= LARGE && !rateFactor.isApartFrom(actualFactor);
            String quarter = Reckoning.compounded(factor, Reckoning.Figure.of(rate), 0.25, "a quarter");
            return taken ? new Outcome(Relation.CONFLICT, quarter) : Outcome.of(Relation.SCOPE);
        }
        String arithmetic = Reckoning.compounded(factor, Reckoning.Figure.of(rate), lived.years(), lived.words());
        return new Outcome(Relation.SCOPE, arithmetic);
    }

    private static boolean isAnnualized(Quantity quantity) {
        return quantity.per() == TimeBasis.ANNUALIZED;
    }

    /** How many times as much there is afterwards. */
    private static Interval factor(Quantity quantity) {
        Interval interval = Interval.of(quantity);
        return quantity.measure() == Measure.PERCENT ? interval.times(0.01).plus(1) : interval;
    }
}
