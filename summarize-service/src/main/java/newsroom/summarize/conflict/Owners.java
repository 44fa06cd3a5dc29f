package newsroom.summarize.conflict;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsroom.contracts.cluster.Claim;
import newsroom.contracts.cluster.Modality;
import newsroom.contracts.cluster.Quantity;
import newsroom.summarize.claim.Entities;

/** Whose figure it is, where each thing has its own: a model, a round, a firm. */
final class Owners {

    private static final Pattern VERSION = Pattern.compile("^(.*?)[ -]?v?(\\d+(?:\\.\\d+)*)\\w?$");
    private static final Pattern GIVES =
            Pattern.compile("\\b(?:put|puts|gave|invested|contributed) [^,;]{0,12}[$€£]\\d[^,;]* (?:in|into|to)\\b");

    private static final Pattern YEAR = Pattern.compile("\\b(?:(?:last|this|next) year|in (?:19|20)\\d\\d)\\b");
    /** A sentence's first word has a capital for another reason: "Robot maker". */
    private static final Pattern ORDINARY = Pattern.compile("^\\s*\\p{L}+ \\p{Ll}");
    /** A part of a year is not the year. */
    private static final List<String> STRETCHES = List.of("month", "quarter", "half");

    /** "With the lease it has", "after it cut 700": a sum of more than one thing, or an earlier one. */
    private static final Pattern APART = Pattern.compile(
            "^\\s*(?:With|Including|Counting|Together)\\b|\\b(?:after|since|following|on top of|in addition to)\\b[^,;]*$");

    /** What a firm has of each of its businesses. */
    private static final Set<String> SEGMENTED = Set.of("revenue", "profit", "loss");

    private Owners() {}

    /** Whether both clauses name somebody in common, or one of them nobody. */
    static boolean mayBeOne(Statement a, Statement b) {
        return a.names().isEmpty()
                || b.names().isEmpty()
                || a.names().stream()
                        .anyMatch(name -> b.names().stream().anyMatch(other -> Entities.same(name, other)));
    }

    /** Two versions of one product, somebody before the figure of whom the other report knows nothing, or a place of one alone. */
    static boolean areTwo(Statement a, Statement b) {
        return areOpposed(a, b)
                || Parties.areTwo(a, b)
                || hasItsOwn(a, b)
                || hasItsOwn(b, a)
                || Parties.isElsewhere(a, b)
                || Parties.isElsewhere(b, a);
    }

    /** Two versions of one product, a sum of more than one thing or an earlier one, or what one investor gave and what all of them did. */
    static boolean areOpposed(Statement a, Statement b) {
        boolean raised = a.claim().predicate().equals("raise");
        return areTwoVersions(a.names(), b.names())
                || APART.matcher(a.before()).find() != APART.matcher(b.before()).find()
                || (raised
                        && GIVES.matcher(a.clause()).find()
                                != GIVES.matcher(b.clause()).find());
    }

    /** Both as what is, or both as what may come; both of a whole year, or both of the same part. */
    static boolean areToldAlike(Statement a, Statement b) {
        Claim one = a.claim();
        Claim two = b.claim();
        return isFirm(one) == isFirm(two)
                && !agrees(a.report(), b)
                && !agrees(b.report(), a)
                && !Scoping.onlyOne(one, two, STRETCHES)
                && (!SEGMENTED.contains(one.predicate()) || year(a).equals(year(b)))
                && !Alignment.isOfOtherSize(a, b)
                && !isOfItsOwn(a, b)
                && !isOfItsOwn(b, a);
    }

    /** What the clause opens with, where it names nobody whom both know: "private banking earned". */
    private static boolean isOfItsOwn(Statement own, Statement other) {
        if (!SEGMENTED.contains(own.claim().predicate())) {
            return false;
        }
        List<Term> subject = Term.of(own).stream()
                .takeWhile(term -> !term.isDeed() && !term.isFigure())
                .toList();
        boolean named = subject.stream()
                .anyMatch(term -> term.isName() && other.report().names(Entities.key(term.word())));
        return !named
                && !subject.isEmpty()
                && !subject.get(0).isFree()
                && !other.report().meanings().contains(subject.get(0).meaning());
    }

    private static boolean agrees(Report report, Statement other) {
        Quantity theirs = other.claim().quantity();
        return theirs != null && report.agreesOn(other.claim().predicate(), theirs);
    }

    /** Jobs that will be cut are cut for whoever tells it. */
    private static boolean isFirm(Claim claim) {
        return claim.modality() == Modality.FACT
                || claim.modality() == Modality.REPORTED
                || (claim.modality() == Modality.PLANNED && claim.predicate().equals("layoffs"));
    }

    /** "For last year" and "last year" are one stretch, whatever was read of them. */
    static boolean areOfOneYear(Statement a, Statement b) {
        String ours = year(a);
        return !ours.isEmpty() && ours.equals(year(b));
    }

    private static String year(Statement statement) {
        return YEAR.matcher(statement.clause())
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static boolean hasItsOwn(Statement own, Statement other) {
        Quantity quantity = own.claim().quantity();
        int figure = quantity == null ? -1 : own.clause().indexOf(quantity.text());
        if (figure < 0) {
            return false;
        }
        String words = own.clause().substring(0, figure);
        Set<String> before = Entities.in(words).stream()
                .filter(name -> name.start() > 0 || !ORDINARY.matcher(words).find())
                .map(Entities.Entity::key)
                .collect(Collectors.toSet());
        before.retainAll(own.names());
        return before.stream().anyMatch(name -> !other.report().names(name));
    }

    static boolean areTwoVersions(Statement a, Statement b) {
        return areTwoVersions(a.names(), b.names());
    }

    private static boolean areTwoVersions(Set<String> ours, Set<String> theirs) {
        Set<String> left = rest(ours, theirs);
        Set<String> right = rest(theirs, ours);
        return left.stream().anyMatch(one -> right.stream().anyMatch(two -> areVersions(one, two)));
    }

    private static Set<String> rest(Set<String> names, Set<String> others) {
        return names.stream()
                .filter(name -> others.stream().noneMatch(name::equals))
                .collect(Collectors.toSet());
    }

    private static boolean areVersions(String one, String two) {
        boolean longer = one.startsWith(two + " ") || two.startsWith(one + " ");
        if (longer) {
            return !Entities.same(one, two);
        }
        Matcher ours = VERSION.matcher(one);
        Matcher theirs = VERSION.matcher(two);
        return ours.matches()
                && theirs.matches()
                && ours.group(1).equals(theirs.group(1))
                && !ours.group(2).equals(theirs.group(2));
    }
}
