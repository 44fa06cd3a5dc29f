package newsroom.summarize.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nothing that rose falls here: a word whose opposite the sources use must be used by the sources too. */
final class Directions implements Check {

    private static final String[] OPPOSITES = {
        "rise gain climb jump surge soar increase grow growth expand advance rally rebound leap up"
                + " / fall drop decline plunge sink slump decrease shrink cut reduce loss down slide slid tumble dip sag",
        "more higher up above over exceed / less fewer lower down below under",
        "buy acquire purchase / sell divest",
        "win victory / lose defeat",
        "approve accept back support endorse allow permit pass / reject oppose block ban forbid refuse veto",
        "open launch start begin resume restore / close shut end stop halt suspend cancel",
        "hire appoint join recruit / fire dismiss leave quit resign layoff",
        "before / after",
        "first / last",
        "early earlier / late later delay",
        "true correct / false wrong",
        "guilty convict / innocent acquit accuse allege suspect",
        "success succeed / fail failure",
        "legal lawful / illegal unlawful",
        "likely / unlikely",
        "possible / impossible",
        "able / unable",
        "safe safety / unsafe danger dangerous",
        "confirm admit acknowledge concede / deny",
        "baseless groundless unfounded / justified founded proven",
        "agree / decline refuse disagree",
        "faster quicker / slower",
        "better improve / worse worsen",
        "strong stronger / weak weaker",
        "cheaper / dearer costlier pricier",
        "largest biggest highest most maximum / smallest lowest least minimum",
        "profit earn earned / loss lose",
        "ahead lead / behind trail",
        "public / private",
        "majority / minority",
        "include / exclude",
        "lend / borrow",
        "import / export",
        "arrive / depart leave",
        "ally / enemy",
        "north / south",
        "east / west",
        "healthy / ill sick",
        "alive survive / dead die kill"
    };
    private static final Map<String, Set<String>> OPPOSITE = new HashMap<>();

    static {
        for (String pair : OPPOSITES) {
            String[] sides = pair.split(" / ");
            oppose(sides[0], sides[1]);
            oppose(sides[1], sides[0]);
        }
    }

    private static void oppose(String some, String others) {
        Set<String> stems = new java.util.HashSet<>();
        Arrays.stream(others.split(" ")).forEach(word -> stems.add(stem(word)));
        Arrays.stream(some.split(" "))
                .forEach(word -> OPPOSITE.computeIfAbsent(stem(word), key -> new java.util.HashSet<>())
                        .addAll(stems));
    }

    @Override
    public List<Fault> faults(String sentence, List<SourceLine> sources) {
        Set<String> there = new java.util.HashSet<>();
        sources.forEach(line -> Word.in(line.text()).forEach(word -> there.add(word.stem())));
        List<Fault> faults = new ArrayList<>();
        for (Word word : Word.in(sentence)) {
            Set<String> opposites = OPPOSITE.getOrDefault(word.stem(), Set.of());
            boolean turned = !there.contains(word.stem())
                    && opposites.stream().anyMatch(there::contains)
                    && sides(word.stem()).stream().noneMatch(there::contains);
            if (turned) {
                faults.add(new Fault(Fault.Rule.POLARITY, word.text()));
            }
        }
        return faults;
    }

    /** Words on the same side as this one. */
    private static Set<String> sides(String stem) {
        Set<String> same = new java.util.HashSet<>();
        for (String opposite : OPPOSITE.getOrDefault(stem, Set.of())) {
            same.addAll(OPPOSITE.getOrDefault(opposite, Set.of()));
        }
        return same;
    }

    private static String stem(String word) {
        return new Word(word, 0, word.length()).stem();
    }
}
