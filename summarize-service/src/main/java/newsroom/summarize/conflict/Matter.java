package newsroom.summarize.conflict;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Quantity.Measure;
import newsroom.summarize.claim.Entities;
import newsroom.summarize.text.Terms;

/** Whether two statements speak of the same thing: by the names in them, and where there are none by their words. */
final class Matter {

    /** How the matters of two statements lie to each other. */
    enum Sameness {
        SAME,
        /** They share a name, and each speaks of something of its own beside it. */
        NARROWED,
        OTHER
    }

    private static final double ALIKE = 0.5;
    /** Where one of them names nobody, its words still have to be on the matter. */
    private static final double HALF_NAMED = 0.25;

    private static final Set<String> MAKERS = Set.of("nvidia", "amd", "intel", "tsmc");
    /** What a sentence opens with up to its verb. */
    private static final Pattern OPENING = Pattern.compile(
            "^(.{2,60}?) (?:is|are|was|were|has|have|had|will|would|could|can|may|might|\\w+ed(?! (?:of|by|compute|computing))|brings?|costs?|makes?|gets?|got|holds?|runs?|uses?|needs?|earns?|pays?|takes?|gives?|writes?|wrote)\\b");

    private Matter() {}

    static Sameness of(Statement a, Statement b) {
        Set<String> ours = without(a.names(), MAKERS);
        Set<String> theirs = without(b.names(), MAKERS);
        Set<String> onlyOurs = rest(ours, theirs);
        Set<String> onlyTheirs = rest(theirs, ours);
        boolean shared = onlyOurs.size() < ours.size();
        if (shared) {
            return onlyOurs.isEmpty() || onlyTheirs.isEmpty() ? Sameness.SAME : Sameness.NARROWED;
        }
        if (!ours.isEmpty() && !theirs.isEmpty()) {
            return Sameness.OTHER;
        }
        return isCounted(a) && isCounted(b) ? Sameness.SAME : byWords(a, b);
    }

    /** Where names do not tell, what the sentences open with must not be two things, and their words must be alike. */
    private static Sameness byWords(Statement a, Statement b) {
        Set<String> ours = opening(a);
        Set<String> theirs = opening(b);
        boolean nameless = a.names().isEmpty() && b.names().isEmpty();
        boolean twoThings = nameless && !ours.isEmpty() && !theirs.isEmpty() && Terms.overlap(ours, theirs) == 0;
        if (twoThings) {
            return Sameness.OTHER;
        }
        boolean alike = Terms.overlap(a.terms(), b.terms()) >= (nameless ? ALIKE : HALF_NAMED);
        return alike ? Sameness.SAME : Sameness.OTHER;
    }

    private static Set<String> opening(Statement statement) {
        Matcher opening = OPENING.matcher(statement.clause());
        if (!opening.find()) {
            return Set.of();
        }
        Set<String> words = new HashSet<>(Terms.of(opening.group(1)));
        words.removeAll(Set.of(
                "company", "firm", "startup", "deal", "agreement", "contract", "round", "move", "plan", "financing"));
        return words;
    }

    /** The counted noun itself tells what is counted. */
    private static boolean isCounted(Statement statement) {
        var quantity = statement.claim().quantity();
        return quantity != null && (quantity.measure() == Measure.COUNT || quantity.measure() == Measure.POWER);
    }

    private static Set<String> rest(Set<String> names, Set<String> others) {
        Set<String> rest = new HashSet<>(names);
        rest.removeIf(name -> others.stream().anyMatch(other -> Entities.same(name, other)));
        return rest;
    }

    private static Set<String> without(Set<String> names, Set<String> unwanted) {
        Set<String> kept = new HashSet<>(names);
        kept.removeIf(name -> unwanted.contains(name));
        return kept;
    }
}
