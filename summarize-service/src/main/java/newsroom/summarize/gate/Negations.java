package newsroom.summarize.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A "not" neither falls away nor comes in. A negation reaches the next meaningful words of its clause; where the other
 * side says most of these words too, one of them must be within reach of a negation there. What a sentence leaves out
 * needs no negation.
 */
final class Negations implements Check {

    private static final int REACH = 4;
    private static final double MOST = 0.5;
    private static final String TELLING = "telling";

    private static final Pattern NEGATION = Pattern.compile(
            "\\b(?:not|cannot|never|none|nobody|nothing|nowhere|neither|nor|no|without|hardly|barely|rarely"
                    + "|den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing|al)|fail(?:s|ed|ing|ure)?|reject(?:s|ed|ing)?|declin(?:e|es|ed|ing) to"
                    + "|unable|lack(?:s|ed|ing)?|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|ban(?:s|ned)?|block(?:s|ed)?|ruled? out|stop(?:s|ped)?"
                    + "|halt(?:s|ed)?|cancel(?:s|led|ed)?|abandon(?:s|ed)?|g(?:ives?|ave|iven|iving) up|scrap(?:s|ped)|shelve[sd]?|call(?:s|ed) off|instead of|rather than|dismiss(?:es|ed)?|disput(?:e|es|ed))\\b|n[’']t\\b",
            Pattern.CASE_INSENSITIVE);
    /** "did not say", "did not disclose" and "did not comment" are one. */
    private static final Pattern TELLS = Pattern.compile(
            "^ (?:yet |immediately |publicly )?(?:say|said|tell|told|disclose|disclosed|reveal|revealed|comment|specify|explain|give|name)\\b");

    private static final Pattern RELATIVE =
            Pattern.compile("^(?:which|who|whom|what|where)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Fault> faults(String sentence, List<SourceLine> sources) {
        List<Set<String>> here = reaches(sentence);
        List<Set<String>> there = new ArrayList<>();
        sources.forEach(line -> there.addAll(reaches(line.text())));
        List<Fault> faults = new ArrayList<>();
        Set<String> said = Stems.of(sentence);
        Set<String> free = free(sources);
        if (sources.stream().anyMatch(line -> isDropped(reaches(line.text()), here, said, free))) {
            faults.add(new Fault(Fault.Rule.POLARITY, "a dropped negation"));
        }
        if (isAdded(here, there)) {
            faults.add(new Fault(Fault.Rule.POLARITY, "an added negation"));
        }
        return faults;
    }

    /**
     * Whether the sentence says most of what a source negates, without negating any of it, and no source says it so.
     * One negation stands for one: "did not reject" is not "rejected".
     */
    private static boolean isDropped(
            List<Set<String>> there, List<Set<String>> here, Set<String> said, Set<String> free) {
        List<Set<String>> left = new ArrayList<>(here);
        for (Set<String> reach : there) {
            double share = Stems.share(reach, said);
            Set<String> best = nearest(reach, left);
            boolean kept = Stems.share(best, reach) > 0;
            left.remove(best);
            boolean concerned = share >= MOST || isHead(reach, said);
            if (concerned && !kept && Stems.share(reach, free) < share) {
                return true;
            }
        }
        return false;
    }

    /** Whether the very word that is negated is said. */
    private static boolean isHead(Set<String> reach, Set<String> said) {
        return reach.stream()
                .filter(stem -> !stem.equals(TELLING))
                .findFirst()
                .filter(said::contains)
                .isPresent();
    }

    /** Whether some negation of the sentence has none of its own in the sources: one stands for one. */
    private static boolean isAdded(List<Set<String>> here, List<Set<String>> there) {
        List<Set<String>> left = new ArrayList<>(there);
        for (Set<String> reach : here) {
            Set<String> best = nearest(reach, left);
            boolean head = !reach.isEmpty() && best.contains(reach.iterator().next());
            if (!head && likeness(reach, best) < MOST) {
                return true;
            }
            left.remove(best);
        }
        return false;
    }

    private static Set<String> nearest(Set<String> reach, List<Set<String>> others) {
        Set<String> best = Set.of();
        for (Set<String> other : others) {
            if (likeness(reach, other) > likeness(reach, best)) {
                best = other;
            }
        }
        return best;
    }

    private static double likeness(Set<String> a, Set<String> b) {
        return Math.max(Stems.share(a, b), Stems.share(b, a));
    }

    /** Words that some clause says without a negation. */
    private static Set<String> free(List<SourceLine> sources) {
        Set<String> free = new HashSet<>();
        for (SourceLine line : sources) {
            boolean negated = false;
            for (Clause clause : Clause.of(line.text())) {
                negated = NEGATION.matcher(clause.text()).find()
                        || negated && RELATIVE.matcher(clause.text()).find();
                free.addAll(negated ? Set.of() : clause.stems());
            }
        }
        return free;
    }

    /** A clause that ends right behind the negation takes the words of the "which" or "who" that follows. */
    private static List<Set<String>> reaches(String sentence) {
        List<Set<String>> reaches = new ArrayList<>();
        List<Clause> clauses = Clause.of(sentence);
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Matcher negation = NEGATION.matcher(clause.text());
            while (negation.find()) {
                Set<String> reach = new LinkedHashSet<>(clause.reach(negation.end(), REACH));
                Clause next = i + 1 < clauses.size() ? clauses.get(i + 1) : clause;
                if (reach.size() < 2 && RELATIVE.matcher(next.text()).find()) {
                    reach.addAll(next.reach(0, REACH - reach.size()));
                }
                reaches.add(told(clause, negation.end(), reach));
            }
        }
        return reaches;
    }

    private static Set<String> told(Clause clause, int from, Set<String> reach) {
        Matcher tells = TELLS.matcher(clause.text().substring(from));
        if (tells.find()) {
            Set<String> told = new LinkedHashSet<>(Set.of(TELLING));
            told.addAll(reach);
            return told;
        }
        return reach.isEmpty() ? clause.reach(0, REACH) : reach;
    }
}
