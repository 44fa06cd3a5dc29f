package newsroom.summarize.gate;

import java.util.ArrayList;
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

    private static final Pattern NEGATION = Pattern.compile(
            "\\b(?:not|cannot|never|none|nobody|nothing|nowhere|neither|nor|no|without|hardly|barely|rarely|n't"
                    + "|den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing|al)|fail(?:s|ed|ing|ure)?|reject(?:s|ed|ing)?|declin(?:e|es|ed|ing) to"
                    + "|unable|lack(?:s|ed|ing)?|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|ban(?:s|ned)?|block(?:s|ed)?|ruled? out|stop(?:s|ped)?"
                    + "|halt(?:s|ed)?|cancel(?:s|led|ed)?|abandon(?:s|ed)?|instead of|rather than|dismiss(?:es|ed)?|disput(?:e|es|ed))\\b|n[’']t\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Fault> faults(String sentence, List<SourceLine> sources) {
        List<Set<String>> here = reaches(sentence);
        List<Set<String>> there = new ArrayList<>();
        sources.forEach(line -> there.addAll(reaches(line.text())));
        List<Fault> faults = new ArrayList<>();
        if (isOneSided(there, here, Stems.of(sentence), plain(sources), true)) {
            faults.add(new Fault(Fault.Rule.POLARITY, "a dropped negation"));
        }
        if (isOneSided(here, there, Stems.of(sources), Set.of(), false)) {
            faults.add(new Fault(Fault.Rule.POLARITY, "an added negation"));
        }
        return faults;
    }

    /**
     * Whether some reach is spoken of on the other side without a negation.
     *
     * @param free what is also said without a negation where the reach stands, so that it may be said here too
     * @param forgiving whether a reach that the other side hardly mentions is left out there, rather than invented here
     */
    private static boolean isOneSided(
            List<Set<String>> some, List<Set<String>> others, Set<String> other, Set<String> free, boolean forgiving) {
        for (Set<String> reach : some) {
            double said = Stems.share(reach, other);
            boolean kept = others.stream().anyMatch(o -> o.stream().anyMatch(reach::contains));
            boolean saidFreely = !free.isEmpty() && Stems.share(reach, free) >= said && said > 0;
            boolean concerned = forgiving ? said >= 0.5 && !saidFreely : true;
            if (concerned && !kept) {
                return true;
            }
        }
        return false;
    }

    /** The words of those clauses that hold no negation. */
    private static Set<String> plain(List<SourceLine> sources) {
        Set<String> plain = new java.util.HashSet<>();
        for (SourceLine line : sources) {
            for (Clause clause : Clause.of(line.text())) {
                if (!NEGATION.matcher(clause.text()).find()) {
                    plain.addAll(clause.stems());
                }
            }
        }
        return plain;
    }

    private static List<Set<String>> reaches(String sentence) {
        List<Set<String>> reaches = new ArrayList<>();
        for (Clause clause : Clause.of(sentence)) {
            Matcher negation = NEGATION.matcher(clause.text());
            while (negation.find()) {
                Set<String> reach = clause.reach(negation.end(), REACH);
                Set<String> before = clause.reach(0, REACH);
                reaches.add(reach.isEmpty() ? before : reach);
            }
        }
        return reaches;
    }
}
