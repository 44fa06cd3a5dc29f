package newsroom.summarize.conflict;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsroom.contracts.cluster.Quantity;
import newsroom.contracts.cluster.Quantity.Bound;
import newsroom.summarize.claim.Entities;

/**
 * The dead and the hurt. The reports of one cluster tell one event, each in words of its own; where both name the place,
 * only the words beside the toll tell whether the same victims are counted.
 */
final class Tolls {

    private static final Set<String> METRICS = Set.of("dead", "injured");
    private static final Pattern DEGREE =
            Pattern.compile("\\b(seriously|severely|critically|gravely|badly|slightly|lightly)[ -](?:injur|wound|hurt)"
                    + "|\\b(?:injured|wounded|hurt) (seriously|severely|critically|gravely|badly|slightly|lightly)\\b");
    private static final int BEFORE = 40;
    private static final int BEHIND = 25;

    private Tolls() {}

    static boolean is(String metric) {
        return METRICS.contains(metric);
    }

    static boolean areOfOnePlace(Statement a, Statement b) {
        return is(a.claim().predicate())
                && a.names().stream()
                        .anyMatch(name -> b.names().stream().anyMatch(other -> Entities.same(name, other)));
    }

    /** Whether the words beside both tolls count the same victims. */
    static boolean areAlike(Statement a, Statement b) {
        return Lexicon.apart(beside(a)).equals(Lexicon.apart(beside(b)))
                && degrees(a).equals(degrees(b));
    }

    /** "At least 3 dead" of a first report is kept by every later toll. */
    static boolean isKept(Quantity p, Quantity q) {
        Quantity smaller = p.low().compareTo(q.low()) < 0 ? p : q;
        return smaller.bound() == Bound.AT_LEAST && !p.low().equals(q.low());
    }

    private static String beside(Statement statement) {
        Quantity quantity = statement.claim().quantity();
        String clause = statement.clause();
        int at = quantity == null ? -1 : clause.indexOf(quantity.text());
        if (quantity == null || at < 0) {
            return clause;
        }
        int end = Math.min(clause.length(), at + quantity.text().length() + BEHIND);
        return clause.substring(Math.max(0, at - BEFORE), end);
    }

    private static Set<String> degrees(Statement statement) {
        return DEGREE.matcher(beside(statement).toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .map(words -> words.replaceAll("\\b(?:injur|wound|hurt)\\w*|\\W", ""))
                .collect(Collectors.toSet());
    }
}
