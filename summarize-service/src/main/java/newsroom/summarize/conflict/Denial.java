package newsroom.summarize.conflict;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Modality;
import newsroom.summarize.conflict.Outcome.Relation;
import newsroom.summarize.text.Stem;
import newsroom.summarize.text.Terms;

/** What one report says and the other says not. */
final class Denial {

    private static final Pattern DENIED = Pattern.compile("\\bden(?:y|ies|ied|ying)\\b", Pattern.CASE_INSENSITIVE);

    /** The first word that carries meaning behind a "not". */
    private static final Pattern NOT = Pattern.compile(
            "(?:\\bnot|n['’]t|\\bnever|\\b(?:fail|refuse)(?:s|d|ed)? to) (?:(?:be|been|yet|have|has|to|the|an?|any|\\p{L}+ly) )*(\\p{L}+)",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> ACCUSED = Stream.of(
                    "charged", "accused", "suspected", "suspicion", "arrested", "alleged", "trial")
            .map(Stem::of)
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern CORE = Pattern.compile("^(?:[^,\\s]+ ){4,}[^,\\s]+(?=, )");

    private static final double SAME_SENTENCE = 0.8;

    private Denial() {}

    /** The same sentence with and without a "not", whoever is said to say it. */
    static Optional<Outcome> of(Statement a, Statement b) {
        boolean oneDenies = isNo(a) != isNo(b);
        Set<String> ours = stems(core(a));
        Set<String> theirs = stems(core(b));
        boolean same = (Math.min(ours.size(), theirs.size()) >= 4 || ours.equals(theirs))
                && ours.size() >= 3
                && Terms.overlap(ours, theirs) >= SAME_SENTENCE
                && Math.min(ours.size(), theirs.size()) * 10 >= Math.max(ours.size(), theirs.size()) * 7;
        boolean contrary = isNo(a) ? isDeniedBy(a, theirs) : isDeniedBy(b, ours);
        return oneDenies && same && contrary ? Optional.of(Outcome.of(Relation.CONFLICT)) : Optional.empty();
    }

    /** Whether what one denies is what the other says: who denies arson does not deny that he is charged with it. */
    private static boolean isDeniedBy(Statement no, Set<String> said) {
        Matcher denied = DENIED.matcher(no.claim().text());
        if (denied.find() && ACCUSED.stream().anyMatch(said::contains)) {
            return false;
        }
        Matcher not = NOT.matcher(no.claim().text());
        return !not.find() || said.contains(Stem.of(not.group(1).toLowerCase(Locale.ROOT)));
    }

    /** Without what is added behind a comma: who says so, and what else they say. */
    private static String core(Statement statement) {
        Matcher core = CORE.matcher(statement.clause());
        return core.find() ? core.group() : statement.clause();
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        Terms.of(text).forEach(term -> stems.add(Stem.of(term)));
        return stems;
    }

    private static boolean isNo(Statement statement) {
        // "Humans, not machines" denies nothing.
        boolean contrast = statement.claim().text().contains(", not ");
        return (statement.claim().negated() && !contrast) || statement.claim().modality() == Modality.DENIED;
    }
}
