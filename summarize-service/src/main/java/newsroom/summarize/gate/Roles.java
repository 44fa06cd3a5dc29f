package newsroom.summarize.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who does what to whom. Two names that a source line holds in one order stand here in the same, unless a passive
 * turns it; and a clause about one name must be told of that name in the line that tells it best.
 */
final class Roles implements Check {

    private static final Pattern PASSIVE = Pattern.compile("\\bby\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPEECH = Pattern.compile(
            "\\b(?:said|says|told|wrote|writes|added|argue[sd]?|warn(?:s|ed)?|claim(?:s|ed)?|according to|announced|reported|noted|explained)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Fault> faults(String sentence, List<SourceLine> sources) {
        List<Fault> faults = new ArrayList<>();
        List<String> names = names(sentence);
        for (SourceLine line : sources) {
            if (isTurned(sentence, names, line.text())) {
                faults.add(new Fault(Fault.Rule.ROLE, "the order of names"));
                break;
            }
        }
        for (Clause clause : Clause.of(sentence)) {
            stranger(clause, sources).ifPresent(name -> faults.add(new Fault(Fault.Rule.ROLE, name)));
        }
        return faults;
    }

    private static boolean isTurned(String sentence, List<String> names, String line) {
        List<String> there = names(line);
        List<String> shared = names.stream().filter(there::contains).toList();
        boolean once = new HashSet<>(shared).size() == shared.size()
                && shared.stream().allMatch(name -> there.indexOf(name) == there.lastIndexOf(name));
        if (shared.size() != 2
                || !once
                || SPEECH.matcher(sentence).find()
                || SPEECH.matcher(line).find()) {
            return false;
        }
        String first = shared.get(0);
        String second = shared.get(1);
        boolean turned = there.indexOf(first) > there.indexOf(second);
        boolean passive =
                PASSIVE.matcher(sentence).find() != PASSIVE.matcher(line).find();
        return turned && !passive && isSameDeed(between(sentence, first, second), between(line, second, first));
    }

    /** What stands between the names is the same, so that turning them turns the deed; an apposition does not. */
    private static boolean isSameDeed(Set<String> here, Set<String> there) {
        return !here.isEmpty()
                && !there.isEmpty()
                && Math.max(Stems.share(here, there), Stems.share(there, here)) >= 0.5;
    }

    private static Set<String> between(String text, String first, String second) {
        List<Word> words = Word.in(text);
        List<String> plain = words.stream().map(Word::plain).toList();
        int from = plain.indexOf(first);
        int to = plain.indexOf(second);
        return from < 0 || to <= from
                ? Set.of()
                : withoutNames(
                        text.substring(words.get(from).end(), words.get(to).start()));
    }

    /** A name in the clause that is not named where the rest of the clause is told, while somebody else is. */
    private static java.util.Optional<String> stranger(Clause clause, List<SourceLine> sources) {
        List<String> names = names(clause.text());
        Set<String> told = withoutNames(clause.text());
        if (names.size() != 1 || told.size() < 2 || sources.size() < 2 || !isDoer(clause, names.get(0))) {
            return java.util.Optional.empty();
        }
        String name = names.get(0);
        double with = 0;
        double without = 0;
        for (SourceLine line : sources) {
            double share = Stems.share(told, Stems.of(line.text()));
            List<String> there = names(line.text());
            if (holds(line.text(), name) || there.isEmpty()) {
                with = Math.max(with, share);
            } else {
                without = Math.max(without, share);
            }
        }
        return without >= 0.6 && with < without / 2 ? java.util.Optional.of(name) : java.util.Optional.empty();
    }

    /** Nothing meaningful stands before the name. */
    private static boolean isDoer(Clause clause, String name) {
        for (Word word : clause.words()) {
            if (word.plain().equals(name)) {
                return true;
            }
            if (word.carriesMeaning() && !word.isCapital()) {
                return false;
            }
        }
        return false;
    }

    private static boolean holds(String text, String name) {
        return Word.in(text).stream()
                .filter(Word::isCapital)
                .map(Word::plain)
                .anyMatch(other -> other.contains(name) || name.contains(other));
    }

    /** The last word of every name, lower case: "Ines Holm" and "Holm" are one. */
    private static List<String> names(String text) {
        return Names.names(text).stream()
                .filter(run -> run.size() > 1
                        || !Names.isHead(text, run.get(0))
                        || text.indexOf(run.get(0).text(), run.get(0).end()) > 0)
                .map(run -> run.get(run.size() - 1).plain())
                .toList();
    }

    private static Set<String> withoutNames(String text) {
        Set<String> stems = new HashSet<>();
        for (Word word : Word.in(text)) {
            if (word.carriesMeaning() && (!word.isCapital() || Names.isHead(text, word))) {
                stems.add(word.stem());
            }
        }
        return stems;
    }
}
