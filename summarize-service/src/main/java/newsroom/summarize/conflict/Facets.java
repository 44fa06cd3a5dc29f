package newsroom.summarize.conflict;

import java.util.Map;
import java.util.Set;
import newsroom.contracts.cluster.Quantity;
import newsroom.contracts.cluster.Quantity.Bound;

/**
 * Metrics that an event has one figure of: a quake one magnitude, an attack one toll, a takeover one price. Two reports of
 * the event that give two are compared by what the event tells, not by the words that they are told in.
 */
final class Facets {

    /** The dead, the hurt, the arrested, the missing; figures that only grow while the event goes on. */
    private static final Set<String> TOLLS = Set.of("dead", "injured", "arrested", "missing");
    /** Between parties: who does it to whom is part of what is measured. */
    private static final Set<String> DEALINGS = Set.of("offer", "deal", "stake");
    /** Every person, every deed has one of its own. */
    private static final Set<String> PERSONAL = Set.of("age", "clock", "since", "fall");

    /** What a named thing has one of: a model its parameters, a round its sum, a firm the revenue of a year. */
    private static final Set<String> PROPERTIES = Set.of(
            "parameter",
            "context",
            "training tokens",
            "raise",
            "valuation",
            "layoffs",
            "staff",
            "revenue",
            "profit",
            "loss",
            "gpu",
            "power",
            "fine",
            "outage",
            "accuracy");

    private static final Set<String> TIMELESS =
            Set.of("parameter", "context", "training tokens", "gpu", "power", "outage");

    private static final Set<String> OTHERS = Set.of("magnitude", "children", "residents", "loot");
    /** Told to the last digit. */
    private static final Set<String> EXACT = Set.of("age", "clock", "children", "ayes");
    /** Metrics of one thing under two words. */
    private static final Map<String, String> SAME = Map.of("deal", "offer");

    private static final double STEP = 0.1001;

    private Facets() {}

    static boolean is(String metric) {
        return isToll(metric)
                || isDealing(metric)
                || isPersonal(metric)
                || isProperty(metric)
                || OTHERS.contains(metric);
    }

    /** "dead rebel" is a toll of its own sort. */
    static boolean isToll(String metric) {
        return TOLLS.contains(metric.split(" ", 2)[0]);
    }

    static boolean isDealing(String metric) {
        return DEALINGS.contains(metric);
    }

    static boolean isPersonal(String metric) {
        return PERSONAL.contains(metric);
    }

    /** What a thing has whatever year is named beside it. */
    static boolean isTimeless(String metric) {
        return TIMELESS.contains(metric) || isPersonal(metric);
    }

    static boolean isProperty(String metric) {
        return PROPERTIES.contains(metric);
    }

    /** Whether it is told of a place, so that another place has another. */
    static boolean isPlaced(String metric) {
        return isToll(metric) || metric.equals("residents");
    }

    /** The one word for metrics that are told under several. */
    static String of(String metric) {
        return SAME.getOrDefault(metric, metric);
    }

    /** Whether two figures of the metric cannot both be right. */
    static boolean areApart(String metric, Quantity p, Quantity q) {
        boolean exact = p.bound() == Bound.EXACTLY && q.bound() == Bound.EXACTLY;
        if (exact && metric.equals("magnitude")) {
            return p.low().subtract(q.low()).abs().doubleValue() > STEP;
        }
        if (metric.equals("context") && p.bound() == Bound.UP_TO) {
            return areApart(metric, exactly(p), q);
        }
        if (metric.equals("context") && q.bound() == Bound.UP_TO) {
            return areApart(metric, p, exactly(q));
        }
        return exact && EXACT.contains(metric)
                ? !p.low().equals(q.low())
                : Interval.of(p).isApartFrom(Interval.of(q));
    }

    /** A window of "up to" so many tokens has so many. */
    private static Quantity exactly(Quantity q) {
        return new Quantity(q.text(), q.low(), q.high(), q.measure(), q.unit(), Bound.EXACTLY, q.per());
    }
}
