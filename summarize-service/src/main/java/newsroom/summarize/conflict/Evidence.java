package newsroom.summarize.conflict;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Claim;
import newsroom.contracts.cluster.Quantity;
import newsroom.contracts.cluster.Quantity.Measure;

/**
 * Whether two figures of one unit, which two reports of one event tell each in its own words, are figures of one thing:
 * nothing contrary, and marks enough.
 */
final class Evidence {

    /**
     * More than the labelled sets ask for, half of which are disagreements: two whole articles have many figures of one unit that
     * are of two things ({@code wild.txt}).
     */
    static final double ENOUGH = 1.25;

    private static final Duration NEXT_DAY = Duration.ofHours(20);
    private static final List<String> PERIODS = List.of("month", "quarter", "half", "year");
    private static final List<String> KINDS =
            List.of("money", "flow", "stage", "precision", "net", "vote", "degree", "moment");
    private static final List<String> PARTS = List.of(
            "side", "part", "each", "segment", "phase", "view", "wish", "sum", "kept", "unit", "included", "sort");

    /** "Doubled", "three times as much": of what, the metric does not tell. */
    private static final Set<String> ANYTHING = Set.of("growth", "times");

    private Evidence() {}

    static boolean isEnough(Statement a, Statement b, Quantity p, Quantity q) {
        return mayBeOne(a, b, p, q) && sum(Pairing.of(a, b)) > ENOUGH;
    }

    static boolean mayBeOne(Statement a, Statement b, Quantity p, Quantity q) {
        return Pairing.isOne(a, b, p, q) && !areContrary(a, b, p, q);
    }

    static double sum(Pairing pair) {
        return Stream.of(Mark.values())
                .mapToDouble(mark -> mark.weight * mark.of(pair))
                .sum();
    }

    /** 58 per cent for and 42 against. */
    private static boolean areTheWhole(Quantity p, Quantity q) {
        return p.measure() == Measure.PERCENT && Math.abs(Reckoning.middle(p) + Reckoning.middle(q) - 100) <= 1;
    }

    /**
     * What an event has one of has its own way ({@link Event}), and shares move by the minute; another time, part, kind,
     * size or wish is another figure.
     */
    private static boolean areContrary(Statement a, Statement b, Quantity p, Quantity q) {
        Claim one = a.claim();
        Claim two = b.claim();
        String metric = one.predicate();
        boolean ofEvent = metric.equals(two.predicate())
                && (Facets.isToll(metric) || Facets.isDealing(metric) || Facets.isPersonal(metric));
        boolean moves = (metric + two.predicate()).contains("shares");
        boolean grows = metric.startsWith("growth") && two.predicate().startsWith("growth");
        return ofEvent
                || moves
                || areTheWhole(p, q)
                || (grows && !metric.equals(two.predicate()))
                || (p.measure() == Measure.MULTIPLE
                        && (ANYTHING.contains(metric) || ANYTHING.contains(two.predicate())))
                || Telling.isEarlier(a, p) != Telling.isEarlier(b, q)
                || Scoping.differ(one, two, PERIODS)
                || Scoping.onlyOne(one, two, PERIODS)
                || Scoping.differ(one, two, PARTS)
                || Scoping.onlyOne(one, two, PARTS)
                || Scoping.differ(one, two, KINDS)
                || Scoping.onlyOne(one, two, KINDS)
                || Scoping.differ(one, two, List.of("place", "aid"))
                || (metric.equals("price") && Scoping.onlyOne(one, two, List.of("buyer")))
                || Alignment.isOfOtherSize(a, b)
                || Owners.areTwoVersions(a, b)
                || Event.areOfTwoDays(a, b)
                || Duration.between(one.asOf(), two.asOf()).abs().compareTo(NEXT_DAY) > 0
                || Lead.isLimited(a, b)
                || Lead.isLimited(b, a)
                || Apart.are(a, b, p, q);
    }
}
