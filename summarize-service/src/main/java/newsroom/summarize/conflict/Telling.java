package newsroom.summarize.conflict;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsroom.contracts.cluster.Quantity;
import newsroom.contracts.cluster.Quantity.Measure;
import newsroom.summarize.claim.Answers;
import newsroom.summarize.claim.Metrics;

/**
 * Two outlets that tell one event each in its own words: what is the same is the metric and a name that both know. Here a
 * figure is contradicted by another unless one report ties something to it that the other does not know: a part, a
 * time, a test, a doer of its own.
 */
final class Telling {

    /** What is decided is decided, whether it is told as done or as coming. */
    private static final Set<String> DECIDED = Set.of("price", "spending");

    private static final Set<String> ONE_WORD_FOR_ALL = Set.of("thing", "person", "other", "time", "percent", "times");
    private static final Map<String, String> SAME = Map.of("worker", "employee");

    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:will|would|plans?|planned|planning|expects?|expected|is to|are to|set to|due to|aims?|intends?|hopes?|faces?|may|might|could|wants?)\\b",
            Pattern.CASE_INSENSITIVE);
    /** Told of a time before the event: "had told", "last year", "when it last raised". */
    private static final Pattern EARLIER = Pattern.compile(
            "\\b(?:last|previous|past|next|coming) (?:year|month|quarter|week|summer|spring|autumn|winter)\\b"
                    + "|\\bin (?:19|20)\\d\\d\\b|\\bwhen (?:it|they) last\\b|\\bearlier this\\b|\\b(?:years?|months?) (?:ago|earlier)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HAD =
            Pattern.compile("\\bhad (?!an? |the |no |about |some |only |just |\\d|$)", Pattern.CASE_INSENSITIVE);
    /** What growth is measured from, and by when a plan is done. */
    private static final Pattern COMPARED =
            Pattern.compile("\\b(?:from|than|with|to|on) (?:a|the) year (?:ago|earlier|before)\\b"
                    + "|\\b(?:by|before) the end of (?:this|next|the) year\\b");

    private static final Pattern MORE =
            Pattern.compile("\\b(?:more|further|additional|extra|other)\\b", Pattern.CASE_INSENSITIVE);

    private static final double FAR = 3;

    private Telling() {}

    /** Whether both figures are of one metric that says enough and is none that an event or a thing has one of ({@link Facets}), and both reports know a name in common. */
    static boolean isOne(Statement a, Statement b, Quantity p) {
        String metric = metric(a, p);
        return metric.equals(metric(b, p))
                && !Facets.is(metric)
                && !Answers.is(metric)
                && !ONE_WORD_FOR_ALL.contains(metric)
                && !(metric.equals(p.unit()) && p.measure() != Measure.COUNT)
                && a.report().sharesNameWith(b.report());
    }

    /** Whether neither report ties anything to its figure that tells the two apart. */
    static boolean isComplete(Statement a, Statement b, Quantity p, Quantity q) {
        return !a.report().agreesOn(a.claim().predicate(), q)
                && !b.report().agreesOn(b.claim().predicate(), p)
                && Reckoning.ratio(p, q) < FAR
                && areOfOneTime(a, b, p, q)
                && !Event.areOfTwoDays(a, b)
                && !Scoping.onlyOne(a.claim(), b.claim(), List.of("stretch"))
                && areOfOneDeed(a, b, p)
                && isMore(p) == isMore(q)
                && Event.apart(a).equals(Event.apart(b))
                && !Parties.areTwo(a, b)
                && !Owners.areOpposed(a, b)
                && !Alignment.isOfOtherSize(a, b)
                && Alignment.isCompleteOfTelling(a, b, p.measure() != Measure.COUNT);
    }

    private static boolean areOfOneTime(Statement a, Statement b, Quantity p, Quantity q) {
        return isEarlier(a, p) == isEarlier(b, q) && (DECIDED.contains(metric(a, p)) || isAhead(a, p) == isAhead(b, q));
    }

    /** What is counted and named by no metric is told apart by what befell it. */
    private static boolean areOfOneDeed(Statement a, Statement b, Quantity p) {
        String metric = metric(a, p);
        boolean named = Metrics.isNamed(metric) && !metric.equals("users");
        return named || p.measure() != Measure.COUNT || shareDeed(a, b);
    }

    private static boolean shareDeed(Statement a, Statement b) {
        Set<String> ours = deeds(a);
        Set<String> theirs = deeds(b);
        return (ours.isEmpty() && theirs.isEmpty()) || ours.stream().anyMatch(theirs::contains);
    }

    private static Set<String> deeds(Statement statement) {
        return Term.of(statement).stream()
                .filter(term -> term.isDeed() && !term.isAside() && !term.isName())
                .map(Term::meaning)
                .collect(Collectors.toSet());
    }

    private static boolean isMore(Quantity quantity) {
        return MORE.matcher(quantity.text()).find();
    }

    private static String metric(Statement statement, Quantity quantity) {
        String metric = Facets.of(statement.claim().predicate());
        boolean invested = metric.equals("raise") && statement.clause().matches("(?is).*\\binvest(?:s|ed|ing)?\\b.*");
        return invested ? "spending" : SAME.getOrDefault(metric, metric);
    }

    static boolean isEarlier(Statement statement, Quantity quantity) {
        String clause = statement.clause();
        int at = Math.max(0, clause.indexOf(quantity.text()));
        int comma = clause.indexOf(", ", at);
        String beside = comma < 0 ? clause : clause.substring(0, comma);
        return HAD.matcher(clause.substring(0, at)).find()
                || EARLIER.matcher(COMPARED.matcher(beside).replaceAll(" ")).find();
    }

    private static boolean isAhead(Statement statement, Quantity quantity) {
        int at = statement.clause().indexOf(quantity.text());
        return AHEAD.matcher(statement.clause().substring(0, Math.max(0, at))).find();
    }
}
