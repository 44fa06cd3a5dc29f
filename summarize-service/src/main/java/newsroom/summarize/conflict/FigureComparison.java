package newsroom.summarize.conflict;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Claim;
import newsroom.contracts.cluster.Quantity;
import newsroom.contracts.cluster.Quantity.Measure;
import newsroom.summarize.claim.Answers;
import newsroom.summarize.claim.Metrics;
import newsroom.summarize.conflict.Outcome.Relation;
import newsroom.summarize.text.Terms;

/** Two figures: of the same metric, the same matter, the same scope and stretch, and still not the same? */
final class FigureComparison {

    private static final Duration LATER = Duration.ofDays(14);
    private static final Duration NEXT_DAY = Duration.ofHours(20);
    /** Rates that hold still, so that they can be told for another stretch. */
    private static final Set<String> STEADY = Set.of("price", "deal", "pay", "cost", "fine", "spending");

    /** Measures that say nothing of what is measured: a time may be any time. */
    private static final Set<Measure> VAGUE = Set.of(
            Measure.DURATION,
            Measure.BYTES,
            Measure.LENGTH,
            Measure.MASS,
            Measure.FREQUENCY,
            Measure.ENERGY,
            Measure.POINTS);

    private static final double SAME_WORDS = 0.6;
    /** Two outlets that miscount one thing stay nearer than this. */
    private static final double FAR = 10;

    private FigureComparison() {}

    static Optional<Outcome> of(Statement a, Statement b, Quantity p, Quantity q) {
        boolean growth = isGrowth(a) && isGrowth(b);
        boolean comparable = p.measure() == q.measure()
                && (p.measure() != Measure.MONEY || p.unit().equals(q.unit()));
        if (!(comparable || growth) || isOld(a) || isOld(b)) {
            return Optional.empty();
        }
        Optional<Outcome> worded = sameMetric(a, b) ? worded(a, b, p, q, growth) : Optional.empty();
        if (worded.filter(outcome -> outcome.relation() != Relation.SCOPE).isPresent()) {
            return worded;
        }
        Optional<Outcome> told = Telling.isOne(a, b, p) ? told(a, b, p, q, growth) : Optional.empty();
        boolean weighed = worded.isPresent()
                && Beside.areOfSameWords(a, b)
                && !Answers.is(a.claim().predicate());
        boolean open = told.isEmpty() && !weighed;
        return open && Evidence.isEnough(a, b, p, q)
                ? Optional.of(new Outcome(Relation.CONFLICT, Reckoning.apart(Reckoning.middle(p), Reckoning.middle(q))))
                : told.or(() -> worded);
    }

    /** Figures of one metric and one event whose clauses share few words. */
    private static Optional<Outcome> told(Statement a, Statement b, Quantity p, Quantity q, boolean growth) {
        if (Limits.between(a, b, Matter.Sameness.SAME, Limits.PARTS).isPresent()) {
            return Optional.empty();
        }
        Outcome outcome = growth ? GrowthComparison.of(a, b, p, q) : values(a, b, p, q, true);
        boolean apart = outcome.relation() == Relation.CONFLICT;
        return apart && Telling.isComplete(a, b, p, q) ? Optional.of(outcome) : Optional.empty();
    }

    private static Optional<Outcome> worded(Statement a, Statement b, Quantity p, Quantity q, boolean growth) {
        boolean event = Event.isOne(a, b);
        boolean property = event && Facets.isProperty(a.claim().predicate());
        Optional<Outcome> worded = event && !property ? Optional.empty() : of(a, b, p, q, growth, false);
        if (property && Owners.areOpposed(a, b)) {
            return worded.map(
                    outcome -> outcome.relation() == Relation.CONFLICT ? Outcome.of(Relation.SCOPE) : outcome);
        }
        boolean told = worded.filter(outcome -> outcome.relation() == Relation.CONFLICT)
                .isPresent();
        Optional<Outcome> ofEvent = event && !told ? of(a, b, p, q, growth, true) : Optional.empty();
        // What the words of two clauses cannot show, the event may; it never hides what they show.
        boolean decides =
                ofEvent.isPresent() && (!property || ofEvent.get().relation().compareTo(Relation.UPDATE) >= 0);
        return decides ? ofEvent : worded;
    }

    private static Optional<Outcome> of(
            Statement a, Statement b, Quantity p, Quantity q, boolean growth, boolean event) {
        Matter.Sameness matter = event ? Event.matter(a, b) : Matter.of(a, b);
        if (matter == Matter.Sameness.OTHER) {
            return Optional.empty();
        }
        if (isOfAnything(a, p) && Reckoning.ratio(p, q) > FAR && Terms.overlap(a.terms(), b.terms()) < SAME_WORDS) {
            return Optional.empty();
        }
        Optional<Outcome> scoped = Limits.between(
                a,
                b,
                matter,
                event && !Facets.isProperty(a.claim().predicate()) ? Limits.PARTS_OF_EVENT : Limits.PARTS);
        if (scoped.isPresent()) {
            return scoped;
        }
        Outcome outcome = growth ? GrowthComparison.of(a, b, p, q) : values(a, b, p, q, event);
        boolean apart = outcome.relation() == Relation.CONFLICT;
        boolean complete = event ? Event.isComplete(a, b, p, q) : Alignment.isComplete(a, b);
        boolean later = apart(a.claim(), b.claim()).compareTo(NEXT_DAY) > 0 && Event.areOfTwoDays(a, b);
        if (apart && ((event && complete && Event.isKept(a, p, q)) || later)) {
            return Optional.of(Outcome.of(Relation.UPDATE));
        }
        return Optional.of(apart && !complete ? Outcome.of(Relation.SCOPE) : outcome);
    }

    private static boolean sameMetric(Statement a, Statement b) {
        String one = a.claim().predicate();
        String two = b.claim().predicate();
        if (Facets.is(one)) {
            return Facets.of(one).equals(Facets.of(two));
        }
        if (!one.equals(two)) {
            return false;
        }
        var quantity = a.claim().quantity();
        boolean vague = quantity == null
                || VAGUE.contains(quantity.measure())
                || (one.equals(quantity.unit()) && quantity.measure() != Measure.COUNT);
        return !vague || Terms.overlap(a.terms(), b.terms()) >= SAME_WORDS;
    }

    /** A count of tokens or people says what is counted and not of what; so may a count of anything else. */
    private static boolean isOfAnything(Statement statement, Quantity quantity) {
        return quantity.measure() == Measure.COUNT
                && !Metrics.isNamed(statement.claim().predicate());
    }

    private static boolean isGrowth(Statement statement) {
        return statement.claim().predicate().startsWith("growth");
    }

    private static boolean isOld(Statement statement) {
        return statement.claim().scope().contains("side:before");
    }

    private static Outcome values(Statement a, Statement b, Quantity p, Quantity q, boolean event) {
        Optional<Stretch> ours = Stretch.of(a.claim()).filter(stretch -> !event || isOfDealing(a, stretch));
        Optional<Stretch> theirs = Stretch.of(b.claim()).filter(stretch -> !event || isOfDealing(b, stretch));
        boolean flows = p.measure() == Measure.MONEY || p.measure() == Measure.COUNT || p.measure() == Measure.ENERGY;
        if (flows && ours.isPresent() && theirs.isPresent() && isOther(ours.get(), theirs.get())) {
            return overTime(a, p, ours.get(), q, theirs.get());
        }
        if (!Facets.areApart(a.claim().predicate(), p, q)) {
            return Outcome.of(Relation.AGREE);
        }
        boolean samePeriod = Scoping.alike(a.claim(), b.claim(), List.of("quarter", "half", "year"))
                || (event && Owners.areOfOneYear(a, b));
        boolean rate = Stream.of(ours, theirs).flatMap(Optional::stream).anyMatch(stretch -> !stretch.total());
        boolean oneSided = flows && ours.isPresent() != theirs.isPresent() && !samePeriod && (rate || !event);
        if (oneSided) {
            return Outcome.of(Relation.SCOPE);
        }
        return new Outcome(
                disagreement(a.claim(), b.claim()), Reckoning.apart(Reckoning.middle(p), Reckoning.middle(q)));
    }

    /** Only dealings run for years; "after a nine-month probe" says nothing of how many were arrested. */
    private static boolean isOfDealing(Statement statement, Stretch stretch) {
        return Facets.isDealing(statement.claim().predicate()) || !stretch.total();
    }

    /** A figure that stands until it is replaced may just have been replaced. */
    static Relation disagreement(Claim one, Claim two) {
        Claim later = one.asOf().isAfter(two.asOf()) ? one : two;
        boolean level = Metrics.isLevel(one.predicate());
        boolean moved = later.text()
                .matches(
                        "(?is).*\\b(?:has risen|have risen|rose to|rises to|has reached|reached|now|has grown|climbed to|up from|revised|raised (?:its|the) (?:toll|estimate|forecast))\\b.*");
        Duration apart = apart(one, two);
        boolean risen = Facets.isToll(one.predicate()) && apart.compareTo(NEXT_DAY) > 0;
        boolean update = risen || (level && apart.compareTo(LATER) > 0) || (moved && apart.compareTo(NEXT_DAY) > 0);
        return update ? Relation.UPDATE : Relation.CONFLICT;
    }

    private static boolean isOther(Stretch one, Stretch two) {
        return one.total() != two.total() || Math.abs(one.years() / two.years() - 1) > 0.01;
    }

    private static Outcome overTime(Statement a, Quantity p, Stretch ours, Quantity q, Stretch theirs) {
        Interval one = Interval.of(p).times(1 / ours.years());
        Interval two = Interval.of(q).times(1 / theirs.years());
        boolean shorterFirst = ours.years() <= theirs.years();
        String arithmetic = shorterFirst ? Reckoning.overTime(p, ours, theirs) : Reckoning.overTime(q, theirs, ours);
        if (!one.isApartFrom(two)) {
            return new Outcome(Relation.NOTATION, arithmetic);
        }
        boolean steady = STEADY.contains(a.claim().predicate());
        return steady ? new Outcome(Relation.CONFLICT, arithmetic) : Outcome.of(Relation.SCOPE);
    }

    private static Duration apart(Claim one, Claim two) {
        return Duration.between(one.asOf(), two.asOf()).abs();
    }
}
