package newsroom.benchmarks.disagreements;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Claim;
import newsroom.contracts.story.Story;
import newsroom.summarize.conflict.Comparison;
import newsroom.summarize.conflict.Conflicts;
import newsroom.summarize.conflict.Outcome.Relation;
import newsroom.summarize.conflict.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What the engine makes of two reports, by the measure of {@code ConflictSetTest}: every statement of one against every
 * statement of the other.
 *
 * @param told whether a brief on the two reports would tell a disagreement
 */
record Finding(List<Parting> partings, boolean told) {

    /** The values are absent where words were compared. */
    record Parting(
            Relation relation,
            @Nullable BigDecimal first,
            @Nullable BigDecimal second) {

        boolean isOf(LabelledPair label) {
            return first != null
                    && second != null
                    && first.compareTo(label.first()) == 0
                    && second.compareTo(label.second()) == 0;
        }

        @Override
        public String toString() {
            return relation.name().toLowerCase(Locale.ROOT) + " " + written(first) + " vs " + written(second);
        }

        private static String written(@Nullable BigDecimal value) {
            return value == null ? "-" : value.toPlainString();
        }
    }

    static Finding of(Story a, Story b) {
        List<Statement> ours = Statement.of(a);
        List<Statement> theirs = Statement.of(b);
        List<Parting> partings = new ArrayList<>();
        for (Statement one : ours) {
            for (Statement two : theirs) {
                Comparison.of(one, two)
                        .ifPresent(outcome ->
                                partings.add(new Parting(outcome.relation(), value(one.claim()), value(two.claim()))));
            }
        }
        boolean told = Conflicts.among(
                        Stream.concat(ours.stream(), theirs.stream()).toList())
                .stream()
                .anyMatch(conflict -> conflict.kind().isDisagreement());
        return new Finding(partings, told);
    }

    boolean isFlagged() {
        return isGrave(gravest());
    }

    /** Whether the values of a label were found to be in conflict. */
    boolean parts(LabelledPair label) {
        return partings.stream().anyMatch(parting -> parting.relation() == Relation.CONFLICT && parting.isOf(label));
    }

    /** In lower case; "none" where the engine takes them for reports of two things. */
    String relation() {
        Relation gravest = gravest();
        return gravest == null ? "none" : gravest.name().toLowerCase(Locale.ROOT);
    }

    /** What was found, the gravest first and each once. */
    List<String> said() {
        return partings.stream()
                .sorted(Comparator.comparing(Parting::relation).reversed())
                .map(Parting::toString)
                .distinct()
                .toList();
    }

    private @Nullable Relation gravest() {
        return partings.stream()
                .map(Parting::relation)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean isGrave(@Nullable Relation relation) {
        return relation == Relation.CONFLICT || relation == Relation.TERM;
    }

    private static @Nullable BigDecimal value(Claim claim) {
        return claim.quantity() == null ? null : claim.quantity().low();
    }
}
