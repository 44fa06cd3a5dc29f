package newsroom.summarize.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lays the words of two clauses side by side. Two figures may contradict each other only where the words show that they
 * are figures of one thing: what is left over on one side must not narrow what is counted, and what is left over on both
 * sides are two things. A word that nobody knows therefore makes a difference, never a contradiction.
 */
final class Alignment {
    /** What a figure's own words are tied to it by; "by", "after" and "because of" tell who, when and why. */
    private static final Set<String> TIES = Set.of(
            ("in at of for on among across within inside near with without under per than to into during excluding including"
                            + " before through throughout outside between against")
                    .split(" "));

    private static final Pattern QUARTER =
            Pattern.compile("(?:first|second|third|fourth|last|next)[ -](?:fiscal )?(?:quarter|half|year|month|week)");

    /** A number that is neither a year nor part of a name or date. */
    private static final Pattern SIZE =
            Pattern.compile("(?<![\\p{L}\\d.,-])(?<!\\p{Lu}\\p{L}{0,15} )(?!(?:19|20)\\d\\d\\b)\\d[\\d.,]*\\d?");

    private static final Pattern LIMIT =
            Pattern.compile("(?i)\\b(?:with|under|over|above|below|aged?|between|older than|younger than) \\d");

    private final List<Term> ours;
    private final List<Term> theirs;
    private final Set<String> known;

    private Alignment(Statement a, Statement b) {
        this.ours = Term.of(a);
        this.theirs = Term.of(b);
        this.known = new HashSet<>(Lexicon.ofMetric(a.claim().predicate()));
        this.known.addAll(Lexicon.ofMetric(b.claim().predicate()));
    }

    /** Whether everything that could tell the two figures apart is known to be alike. */
    static boolean isComplete(Statement a, Statement b) {
        Alignment alignment = new Alignment(a, b);
        List<Term> onlyOurs = alignment.left(alignment.ours, alignment.theirs);
        List<Term> onlyTheirs = alignment.left(alignment.theirs, alignment.ours);
        return (isTold(alignment.ours, onlyOurs) || isTold(alignment.theirs, onlyTheirs))
                && apart(a).equals(apart(b))
                && !isOfOtherSize(a, b)
                && !alignment.narrows(alignment.ours, onlyOurs)
                && !alignment.narrows(alignment.theirs, onlyTheirs);
    }

    /**
     * Whether two figures of one event can contradict each other: only words of the figure itself that the other report
     * does not know narrow it, not how each report tells the event.
     */
    static boolean isCompleteOfFigure(Statement a, Statement b) {
        Alignment alignment = new Alignment(a, b);
        return limited(a) == limited(b)
                && !alignment.narrowsFigure(alignment.ours, alignment.theirs, a, b)
                && !alignment.narrowsFigure(alignment.theirs, alignment.ours, b, a);
    }

    /** The same of two figures of one metric: what stands before the figure or is tied to it may narrow it, too. */
    static boolean isCompleteOfTelling(Statement a, Statement b, boolean opening) {
        Alignment alignment = new Alignment(a, b);
        return limited(a) == limited(b)
                && !alignment.narrowsTold(alignment.ours, alignment.theirs, b.report(), opening)
                && !alignment.narrowsTold(alignment.theirs, alignment.ours, a.report(), opening);
    }

    private boolean narrowsTold(List<Term> mine, List<Term> others, Report other, boolean opening) {
        Set<String> told = other.meanings();
        return left(mine, others).stream()
                .filter(term -> !told.contains(term.meaning()) && !other.names(term.word()))
                .filter(term -> !term.word().equals("first"))
                .filter(term -> told.stream()
                        .noneMatch(word -> word.length() >= 4 && term.word().startsWith(word)))
                .anyMatch(term -> isTiedToFigure(mine, term, mine.indexOf(term))
                        || (opening && Opening.has(mine, mine.indexOf(term))));
    }

    private boolean isTiedToFigure(List<Term> mine, Term term, int at) {
        @Nullable Term next = at + 1 < mine.size() ? mine.get(at + 1) : null;
        boolean modifies = next != null
                && next.touches()
                && (next.isFigure() || known.contains(next.meaning()))
                && !term.isDeed()
                && !(term.isName() && next.isDeed());
        @Nullable Term head = term.before().contains(",") ? null : head(mine, at);
        boolean governs = next != null && next.before().matches(".*\\bto") && next.isDeed();
        return term.isInFigure()
                || modifies
                || governs
                || (head != null && (isCounted(mine, head) || known.contains(head.meaning())));
    }

    private boolean narrowsFigure(List<Term> mine, List<Term> others, Statement a, Statement b) {
        String metric = a.claim().predicate();
        Report other = b.report();
        List<Term> own = left(mine, others).stream()
                .filter(term -> belongsToFigure(mine, term, mine.indexOf(term), metric))
                .toList();
        Set<String> told = own.isEmpty() ? Set.of() : other.meanings();
        return own.stream().anyMatch(term -> !told.contains(term.meaning()) && !other.names(term.word()));
    }

    /** What is tied to a toll by a preposition is part of it; money and tolls have words that stand before them. */
    private boolean belongsToFigure(List<Term> mine, Term term, int at, String metric) {
        @Nullable Term next = at + 1 < mine.size() ? mine.get(at + 1) : null;
        boolean modifies = (Facets.isToll(metric) || Facets.isDealing(metric))
                && next != null
                && next.touches()
                && (next.isFigure() || known.contains(next.meaning()))
                && !term.isDeed()
                && !(term.isName() && next.isDeed());
        @Nullable Term head = Facets.isToll(metric) ? head(mine, at) : null;
        return term.isInFigure()
                || modifies
                || (head != null && (isCounted(mine, head) || known.contains(head.meaning())));
    }

    /** Words that make a figure one of another kind, wherever they stand; ordinals of quarters are told elsewhere. */
    private static Set<String> apart(Statement statement) {
        String clause = statement.clause().toLowerCase(Locale.ROOT);
        return Lexicon.apart(QUARTER.matcher(clause).replaceAll(""));
    }

    /** Two clauses that hold another figure each, and not the same, speak of two sizes; so does one with "under 30". */
    static boolean isOfOtherSize(Statement a, Statement b) {
        Set<String> ours = sizes(a);
        Set<String> theirs = sizes(b);
        return !ours.equals(theirs) && ((!ours.isEmpty() && !theirs.isEmpty()) || limited(a) != limited(b));
    }

    private static String rest(Statement statement) {
        var quantity = statement.claim().quantity();
        return quantity == null ? statement.clause() : statement.clause().replace(quantity.text(), " ");
    }

    private static Set<String> sizes(Statement statement) {
        return SIZE.matcher(rest(statement)).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static boolean limited(Statement statement) {
        return LIMIT.matcher(rest(statement)).find();
    }

    /** Words of one side that are neither on the other side nor without weight. */
    private List<Term> left(List<Term> mine, List<Term> others) {
        Set<String> there = others.stream().map(Term::meaning).collect(Collectors.toSet());
        List<Term> left = new ArrayList<>();
        for (int i = 0; i < mine.size(); i++) {
            Term term = mine.get(i);
            boolean kind = i > 0 && mine.get(i - 1).isName() && term.touches() && Lexicon.isKindOfName(term.meaning());
            if (!kind && !term.isFree() && !there.contains(term.meaning()) && !known.contains(term.meaning())) {
                left.add(term);
            }
        }
        return left;
    }

    /** Whether no more than names are left over, none of them the doer. */
    private static boolean isTold(List<Term> mine, List<Term> left) {
        return left.stream().allMatch(term -> term.isName() && !term.equals(mine.get(0)));
    }

    /** Whether a word that is left over belongs to the figure, or stands before what both name. */
    private boolean narrows(List<Term> mine, List<Term> left) {
        return left.stream().anyMatch(term -> narrows(mine, term, mine.indexOf(term)));
    }

    private boolean narrows(List<Term> mine, Term term, int at) {
        if (term.isInFigure()) {
            return true;
        }
        @Nullable Term next = at + 1 < mine.size() ? mine.get(at + 1) : null;
        boolean name = term.isName() && !isHeadOnly(at, next);
        boolean beside = next != null && next.touches() && !name && !next.isName() && !term.isDeed();
        boolean modifies = beside
                && next != null
                && (next.isFigure() || known.contains(next.meaning()) || !(next.isDeed() || next.isFree()));
        boolean governs = next != null && next.before().matches(".*\\bto") && next.isDeed();
        boolean opens =
                (at == 0 && term.isTied(TIES)) || (!name && isBeforeFigure(mine, at) && !isDoer(at, term, next));
        @Nullable Term head = head(mine, at);
        return modifies
                || governs
                || opens
                || (head != null && (isCounted(mine, head) || known.contains(head.meaning())));
    }

    /** "Private banking earned": a capital at the head that the word behind it does not carry on. */
    private static boolean isHeadOnly(int at, @Nullable Term next) {
        return at == 0 && next != null && next.touches() && !next.isName() && !next.isDeed() && !next.isFigure();
    }

    private static boolean isBeforeFigure(List<Term> mine, int at) {
        return mine.subList(at, mine.size()).stream().anyMatch(Term::isFigure);
    }

    /** Somebody who does what the other clause says is done: nobody else need be meant. */
    private static boolean isDoer(int at, Term term, @Nullable Term next) {
        return at == 0 && !term.isDeed() && next != null && next.isDeed() && next.touches();
    }

    /** The figure itself, or the word right behind it. */
    private static boolean isCounted(List<Term> mine, Term head) {
        int at = mine.indexOf(head);
        return head.isInFigure()
                || (at > 0 && head.touches() && mine.get(at - 1).isFigure());
    }

    /** What the word is tied to by a preposition; nothing where a deed or no preposition stands between. */
    private static @Nullable Term head(List<Term> mine, int at) {
        for (int i = at; i > 0; i--) {
            if (mine.get(i).isTied(TIES)) {
                return mine.get(i - 1);
            }
            if (!mine.get(i).touches() || mine.get(i - 1).isDeed()) {
                return null;
            }
        }
        return null;
    }
}
