package newsroom.summarize.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import newsroom.contracts.cluster.Conflict;
import newsroom.contracts.cluster.Quantity;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.story.StoryKind;
import newsroom.summarize.conflict.Outcome.Relation;

/**
 * Brings the statements of a cluster's stories together: who agrees with whom, and where they part. Figures are compared
 * metric by metric, and then by their units where the metrics differ; the work is bounded by the {@value #MOST_STATEMENTS}
 * first statements of each.
 */
public final class Conflicts {

    private static final int MOST_STATEMENTS = 40;
    private static final int MOST_CONFLICTS = 4;

    private Conflicts() {}

    /** The gravest first; statements come from the most authoritative story first. */
    public static List<Conflict> among(List<Statement> statements) {
        List<Conflict> conflicts = new ArrayList<>();
        buckets(statements, Conflicts::metric)
                .forEach((metric, bucket) -> part(bucket, (a, b) -> true).ifPresent(conflicts::add));
        buckets(statements, Conflicts::unit)
                .forEach((unit, bucket) ->
                        part(bucket, (a, b) -> !metric(a).equals(metric(b))).ifPresent(conflicts::add));
        conflicts.sort(Comparator.comparing((Conflict c) -> -c.kind().ordinal())
                .thenComparing(c -> -c.positions().stream()
                        .mapToInt(Conflict.Position::independent)
                        .sum())
                .thenComparing(Conflict::about));
        return conflicts.stream().limit(MOST_CONFLICTS).toList();
    }

    /** Growth is one metric, whether told in per cent or in multiples; words are compared with words. */
    private static String metric(Statement statement) {
        Quantity quantity = statement.claim().quantity();
        String metric = Facets.of(statement.claim().predicate());
        return quantity == null ? "words" : metric.startsWith("growth") ? metric : metric + "|" + quantity.measure();
    }

    /** What one outlet tells as spending may be a price with the other. */
    private static String unit(Statement statement) {
        Quantity quantity = statement.claim().quantity();
        return quantity == null ? "words" : quantity.measure() + "|" + Pairing.kind(quantity);
    }

    private static Map<String, List<Statement>> buckets(List<Statement> statements, Function<Statement, String> key) {
        Map<String, List<Statement>> buckets = new TreeMap<>();
        for (Statement statement : statements) {
            List<Statement> bucket = buckets.computeIfAbsent(key.apply(statement), k -> new ArrayList<>());
            if (bucket.size() < MOST_STATEMENTS) {
                bucket.add(statement);
            }
        }
        return buckets;
    }

    private static Optional<Conflict> part(List<Statement> bucket, BiPredicate<Statement, Statement> asked) {
        Seen gravest = null;
        for (int i = 0; i < bucket.size(); i++) {
            for (int j = i + 1; j < bucket.size(); j++) {
                Statement a = bucket.get(i);
                Statement b = bucket.get(j);
                boolean told = asked.test(a, b) && isReported(a, b) && !knowsBoth(bucket, a, b);
                Optional<Outcome> outcome = told ? Comparison.of(a, b) : Optional.empty();
                outcome = outcome.filter(o -> !isOneVoice(a, b) || o.relation() != Relation.CONFLICT);
                Seen seen = outcome.isEmpty() ? null : new Seen(a, b, outcome.get());
                gravest = seen != null && seen.isGraverThan(gravest) ? seen : gravest;
            }
        }
        return gravest != null && gravest.isWorthTelling() ? Optional.of(conflict(gravest, bucket)) : Optional.empty();
    }

    /** Two posts may say what they like; that is no news. */
    private static boolean isReported(Statement a, Statement b) {
        return a.story().kind() != StoryKind.POST || b.story().kind() != StoryKind.POST;
    }

    /** An outlet that writes of two figures writes of two things, or puts itself right. */
    private static boolean isOneVoice(Statement a, Statement b) {
        return a.story().source().publisher().equals(b.story().source().publisher());
    }

    /** A story that gives both figures compares them itself; they are figures of two things. */
    private static boolean knowsBoth(List<Statement> bucket, Statement a, Statement b) {
        return bucket.stream().anyMatch(other -> other.isFrom(a) && gives(other, b))
                || bucket.stream().anyMatch(other -> other.isFrom(b) && gives(other, a));
    }

    private static boolean gives(Statement statement, Statement other) {
        Quantity one = statement.claim().quantity();
        Quantity two = other.claim().quantity();
        return one != null
                && two != null
                && one.measure() == two.measure()
                && one.low().equals(two.low())
                && one.high().equals(two.high());
    }

    private record Seen(Statement a, Statement b, Outcome outcome) {

        boolean isGraverThan(@org.jspecify.annotations.Nullable Seen other) {
            return other == null || outcome.relation().compareTo(other.outcome.relation()) > 0;
        }

        /** Differences of notation and scope are told where there is something to reckon. */
        boolean isWorthTelling() {
            Relation relation = outcome.relation();
            return relation.compareTo(Relation.UPDATE) >= 0
                    || (relation != Relation.AGREE && !outcome.arithmetic().isEmpty());
        }
    }

    private static Conflict conflict(Seen seen, List<Statement> bucket) {
        List<Statement> ours = new ArrayList<>(List.of(seen.a()));
        List<Statement> theirs = new ArrayList<>(List.of(seen.b()));
        for (Statement statement : bucket) {
            boolean withUs = statement != seen.a() && agrees(statement, seen.a());
            boolean withThem = statement != seen.b() && agrees(statement, seen.b());
            if (withUs && !withThem) {
                ours.add(statement);
            } else if (withThem && !withUs) {
                theirs.add(statement);
            }
        }
        List<Conflict.Position> positions = new ArrayList<>(List.of(Positions.of(ours), Positions.of(theirs)));
        positions.sort(Comparator.comparingInt((Conflict.Position p) -> -p.independent()));
        Conflict.Kind kind = seen.outcome().relation().kind().orElseThrow();
        List<Span> evidence = positions.stream()
                .flatMap(p -> p.evidence().stream())
                .distinct()
                .toList();
        Sentence sentence = new Sentence(Wording.of(kind, positions, seen.a()), Sentence.Basis.RECONCILED, evidence);
        String reckoned = seen.outcome().arithmetic();
        Sentence arithmetic = reckoned.isEmpty() ? null : new Sentence(reckoned, Sentence.Basis.RECONCILED, evidence);
        return new Conflict(kind, about(seen.a()), positions, sentence, arithmetic);
    }

    private static boolean agrees(Statement a, Statement b) {
        return Comparison.of(a, b)
                .filter(outcome -> outcome.relation() == Relation.AGREE)
                .isPresent();
    }

    private static String about(Statement statement) {
        String subject = statement.claim().subject();
        String metric = statement.claim().quantity() == null
                ? "what happened"
                : statement.claim().predicate();
        return subject.isEmpty() ? metric : metric + ", " + subject;
    }
}
