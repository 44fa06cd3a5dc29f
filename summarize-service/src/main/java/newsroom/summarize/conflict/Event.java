package newsroom.summarize.conflict;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsroom.contracts.cluster.Quantity;
import newsroom.contracts.cluster.Quantity.Bound;
import newsroom.summarize.conflict.Matter.Sameness;

/**
 * Whether two figures are of one thing because both reports tell one event. The reports of a cluster share the event and
 * little of the wording: names that both know and the kind of the figure tell that the figures belong together, and only
 * positive evidence (another day, party, place or person, a part, words beside the figure) tells that they do not.
 */
final class Event {

    private static final Pattern DEGREE =
            Pattern.compile("\\b(seriously|severely|critically|gravely|badly|slightly|lightly)[ -](?:injur|wound|hurt)"
                    + "|\\b(?:injured|wounded|hurt) (seriously|severely|critically|gravely|badly|slightly|lightly)\\b");
    private static final String WEEKDAYS = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final Pattern WEEKDAY = Pattern.compile("\\b" + WEEKDAYS + "\\b");
    static final Pattern SAID_ON = Pattern.compile(
            "\\b(?:sa(?:id|ys?|ying)|told|announced?|reported|confirmed)\\b[^,;.]{0,30}?\\b" + WEEKDAYS + "\\b");
    /** Words that would set a figure apart and here only tell when, or are the bound of the figure. */
    private static final Pattern HARMLESS = Pattern.compile(
            "\\bsince (?:early |late |last )*(?:" + WEEKDAYS
                    + "|night)\\b|\\binitial public\\b|\\b(?:last|next|earlier|half) (?:night|week|month|year|evening|morning|afternoon|of|"
                    + WEEKDAYS + ")\\b"
                    + "|\\bbefore (?:dawn|noon|midnight|sunrise)\\b|['’]s first\\b|\\bke(?:eps?|pt) \\p{L}+ing\\b|\\b(?:first|second|third|fourth|last)[ -](?:fiscal )?(?:quarter|half)\\b|\\b(?:rival|former|initial) (?=(?-i:\\p{Lu}))|\\b(?:beg[ia]n|start)s?\\b"
                    + "|\\b(?:could|may|might) be (?:worth )?(?=(?:as much as|up to)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** Where the words of a figure end and the sentence goes on. */
    private static final Pattern GOES_ON =
            Pattern.compile("(?:[,;]| (?:is|was|has|had|who|which|that)\\b).*$", Pattern.DOTALL);

    private static final int BEFORE = 40;
    private static final int BEHIND = 35;
    private static final double FAR = 10;

    private Event() {}

    /** Whether the metric is one that an event has one figure of, and both reports know a name in common. */
    static boolean isOne(Statement a, Statement b) {
        String metric = a.claim().predicate();
        return Facets.is(metric)
                && a.report().sharesNameWith(b.report())
                && (!Facets.isProperty(metric) || Owners.mayBeOne(a, b));
    }

    /** Two parties to a dealing, two places, two persons. */
    static Sameness matter(Statement a, Statement b) {
        String metric = a.claim().predicate();
        boolean apart = Facets.isDealing(metric)
                ? Parties.areTwo(a, b)
                : Facets.isPersonal(metric)
                        ? !Persons.mayBeOne(a, b)
                        : Facets.isPlaced(metric) && Parties.areTwoPlaces(a, b);
        boolean owned = Facets.isProperty(metric) && Owners.areTwo(a, b);
        return apart || owned ? Sameness.NARROWED : Sameness.SAME;
    }

    /** Whether nothing that both reports tell sets the figures apart. */
    static boolean isComplete(Statement a, Statement b, Quantity p, Quantity q) {
        String metric = a.claim().predicate();
        return apart(a).equals(apart(b))
                && degrees(a).equals(degrees(b))
                && (Facets.isProperty(metric) ? Owners.areToldAlike(a, b) : !areOfTwoDays(a, b))
                && !a.report().gives(b.claim().predicate(), q)
                && !b.report().gives(metric, p)
                && (Facets.isToll(metric) || Reckoning.ratio(p, q) < FAR)
                && Alignment.isCompleteOfFigure(a, b);
    }

    /** "At least 3 dead" of a first report is kept by every later toll. */
    static boolean isKept(Statement a, Quantity p, Quantity q) {
        Quantity smaller = p.low().compareTo(q.low()) < 0 ? p : q;
        return Facets.isToll(a.claim().predicate())
                && smaller.bound() == Bound.AT_LEAST
                && !p.low().equals(q.low());
    }

    static Set<String> apart(Statement statement) {
        Set<String> apart = new HashSet<>(Lexicon.apart(beside(statement)));
        if (Facets.isProperty(statement.claim().predicate())
                && statement.claim().speaker() != null) {
            apart.removeAll(Lexicon.apart("would could"));
        }
        if (Facets.isPersonal(statement.claim().predicate())) {
            apart.removeAll(Lexicon.apart("ago before earlier first second last half"));
        }
        return apart;
    }

    static boolean areOfTwoDays(Statement a, Statement b) {
        Set<String> ours = days(a);
        Set<String> theirs = days(b);
        Set<String> shared = new HashSet<>(ours);
        shared.retainAll(theirs);
        return !ours.isEmpty() && !theirs.isEmpty() && shared.isEmpty();
    }

    /** When it happened, without the day when somebody spoke of it. */
    private static Set<String> days(Statement statement) {
        return WEEKDAY.matcher(SAID_ON.matcher(statement.claim().text()).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static String beside(Statement statement) {
        Quantity quantity = statement.claim().quantity();
        String clause = HARMLESS.matcher(statement.clause()).replaceAll(" ");
        int at = quantity == null ? -1 : clause.indexOf(quantity.text());
        if (quantity == null || at < 0) {
            return clause;
        }
        int figure = at + quantity.text().length();
        String behind = clause.substring(figure, Math.min(clause.length(), figure + BEHIND));
        return clause.substring(Math.max(0, at - BEFORE), figure)
                + GOES_ON.matcher(behind).replaceFirst("");
    }

    private static Set<String> degrees(Statement statement) {
        return DEGREE.matcher(beside(statement).toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .map(words -> words.replaceAll("\\b(?:injur|wound|hurt)\\w*|\\W", ""))
                .collect(Collectors.toSet());
    }
}
