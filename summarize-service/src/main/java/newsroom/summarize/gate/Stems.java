package newsroom.summarize.gate;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sets of stems: what two texts share. */
final class Stems {

    private Stems() {}

    static Set<String> of(String text) {
        Set<String> stems = new LinkedHashSet<>();
        for (Word word : Word.in(text)) {
            if (word.carriesMeaning()) {
                stems.add(word.stem());
                for (String part : word.text().split("[-/]")) {
                    stems.add(new Word(part, 0, part.length()).stem());
                }
            }
        }
        return stems;
    }

    static Set<String> of(List<SourceLine> lines) {
        Set<String> stems = new LinkedHashSet<>();
        lines.forEach(line -> stems.addAll(of(line.text())));
        return stems;
    }

    /** How much of the first set is in the second, 0 to 1; 0 for an empty set. */
    static double share(Set<String> some, Set<String> all) {
        if (some.isEmpty()) {
            return 0;
        }
        Set<String> shared = new HashSet<>(some);
        shared.retainAll(all);
        return (double) shared.size() / some.size();
    }
}
