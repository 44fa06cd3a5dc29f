package newsroom.summarize.conflict;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.cluster.Claim;
import newsroom.contracts.cluster.Modality;
import newsroom.contracts.cluster.Quantity;
import newsroom.contracts.cluster.Quantity.TimeBasis;
import newsroom.summarize.claim.Metrics;
import newsroom.summarize.conflict.Outcome.Relation;

/** What two figures are limited to, so that both may be right: a period, a place, a part, a plan. */
final class Limits {

    private static final Duration NEXT_DAY = Duration.ofHours(20);

    /** A part is not the whole, one of many not all of them, an expectation not what came. */
    static final List<String> PARTS = List.of(
            "place",
            "part",
            "sort",
            "each",
            "segment",
            "phase",
            "due",
            "view",
            "wish",
            "sum",
            "since",
            "kept",
            "unit",
            "included");

    /** What still tells two figures of one event apart; where it happened and when it is due is told by the event. */
    static final List<String> PARTS_OF_EVENT =
            List.of("part", "sort", "each", "segment", "view", "since", "kept", "unit", "included");

    private Limits() {}

    /** Differences that explain why the figures need not be the same. */
    static Optional<Outcome> between(Statement a, Statement b, Matter.Sameness matter, List<String> parts) {
        Claim one = a.claim();
        Claim two = b.claim();
        boolean level = Metrics.isLevel(one.predicate());
        boolean pastYear = one.modality() == two.modality() && Scoping.otherYear(one, two);
        boolean timeless = Facets.isTimeless(one.predicate());
        boolean otherPeriod = !timeless
                && (Scoping.differ(one, two, List.of("month", "quarter", "half", "year"))
                        || Scoping.mixed(one, two)
                        || pastYear);
        if (otherPeriod) {
            return Optional.of(Outcome.of(
                    level && Duration.between(one.asOf(), two.asOf()).abs().compareTo(NEXT_DAY) > 0
                            ? Relation.UPDATE
                            : Relation.SCOPE));
        }
        boolean other = matter == Matter.Sameness.NARROWED
                || Scoping.differ(
                        one, two, List.of("money", "flow", "stage", "precision", "place", "net", "vote", "aid"))
                || Scoping.onlyOne(one, two, parts)
                || Scoping.differ(one, two, parts);
        boolean otherBuyer = one.predicate().equals("price") && Scoping.onlyOne(one, two, List.of("buyer"));
        boolean planAndDone = isPlanAndDone(one, two) || isPlanAndDone(two, one);
        return other || otherBuyer || planAndDone ? Optional.of(Outcome.of(Relation.SCOPE)) : Optional.empty();
    }

    private static boolean isPlanAndDone(Claim plan, Claim done) {
        Quantity quantity = done.quantity();
        boolean past = quantity != null && quantity.per() == TimeBasis.TO_DATE;
        boolean standing =
                Metrics.isLevel(done.predicate()) && !done.predicate().equals("stake");
        boolean ahead =
                (standing || Scoping.onlyOne(plan, done, List.of("horizon"))) && done.modality() == Modality.FACT;
        return plan.modality() == Modality.PLANNED && (past || ahead);
    }
}
