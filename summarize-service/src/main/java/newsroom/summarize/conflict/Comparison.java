package newsroom.summarize.conflict;

import java.util.Optional;

/** Compares two statements; says nothing when they do not speak of the same matter. */
public final class Comparison {

    private Comparison() {}

    /** The outcome does not depend on which of the two is named first. */
    public static Optional<Outcome> of(Statement a, Statement b) {
        if (a.isFrom(b)) {
            return Optional.empty();
        }
        var ours = a.claim().quantity();
        var theirs = b.claim().quantity();
        Optional<Outcome> figures =
                ours == null || theirs == null ? Optional.empty() : FigureComparison.of(a, b, ours, theirs);
        // Where the figures are of two things, so is what is said of them with and without a "not".
        return figures.filter(outcome -> outcome.relation() != Outcome.Relation.AGREE)
                        .isPresent()
                ? figures
                : WordComparison.of(a, b).or(() -> MomentComparison.of(a, b)).or(() -> figures);
    }
}
