package newsroom.summarize.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who does a deed in a source does not have it done to them here: where a source says "Holm must pay", the deed may not
 * stand before the name, "residents must pay Holm", unless a passive turns it. A word of praise or blame that no source
 * has may not be put before a name either.
 */
final class Doers implements Check {

    private static final Set<String> AUXILIARY = Set.of(
            ("must will would has have had is are was were can could may might should shall also now then yet not to be been"
                            + " already still")
                    .split(" "));
    private static final Set<String> PREPOSITIONS = Set.of(
            "of in at for from to with on by near against between among under over into behind and or".split(" "));
    private static final Pattern SPEECH = Pattern.compile(
            "said|says|told|tells|wrote|writes|added|adds|argue[sd]?|warn(?:s|ed)?|claim(?:s|ed)?|announced?|reported|noted|explained|estimate[sd]?|found|expects?|expected");
    private static final Pattern PASSIVE =
            Pattern.compile("\\b(?:be|been|being|was|were|is|are)\\b.*\\bby\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> BEING = Set.of("was", "were", "is", "are", "be", "been", "being");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their");

    @Override
    public List<Fault> faults(String sentence, List<SourceLine> sources) {
        List<Fault> faults = new ArrayList<>();
        List<Word> here = Word.in(sentence);
        for (SourceLine line : sources) {
            deeds(line.text()).stream()
                    .filter(deed -> isTurned(deed, here, sources))
                    .limit(1)
                    .forEach(deed -> faults.add(new Fault(Fault.Rule.ROLE, deed.last())));
        }
        if (sources.stream().anyMatch(line -> isTurnedRound(here, Word.in(line.text())))) {
            faults.add(new Fault(Fault.Rule.ROLE, "who does it"));
        }
        List<Deed> told =
                sources.stream().flatMap(line -> deeds(line.text()).stream()).toList();
        deeds(sentence).stream()
                .filter(deed -> !PASSIVE.matcher(sentence).find() && isSomebodyElses(deed, told))
                .limit(1)
                .forEach(deed -> faults.add(new Fault(Fault.Rule.ROLE, deed.last())));
        coloured(here, Stems.of(sources)).forEach(word -> faults.add(new Fault(Fault.Rule.SUPPORT, word)));
        return faults;
    }

    private record Deed(List<String> doer, String stem) {
        String last() {
            return doer.get(doer.size() - 1);
        }
    }

    /** The sources have the deed, and never of this doer. */
    private static boolean isSomebodyElses(Deed deed, List<Deed> told) {
        List<Deed> same =
                told.stream().filter(other -> other.stem().equals(deed.stem())).toList();
        return !same.isEmpty()
                && same.stream().noneMatch(other -> other.doer().stream().anyMatch(deed.doer()::contains));
    }

    /** Names with the verb that follows them; a name behind a preposition does nothing. */
    private static List<Deed> deeds(String line) {
        List<Deed> deeds = new ArrayList<>();
        List<Word> words = Word.in(line);
        for (int i = 0; i + 1 < words.size(); i++) {
            int start = i;
            while (start > 0 && words.get(start - 1).isCapital()) {
                start--;
            }
            int verb = i + 1;
            while (verb < words.size() - 1 && AUXILIARY.contains(words.get(verb).plain())) {
                verb++;
            }
            boolean acts = words.get(i).isCapital()
                    && words.get(i).carriesMeaning()
                    && (verb > i + 1 || words.get(verb).isPast())
                    && !words.get(i + 1).isCapital()
                    && line.substring(words.get(i).end(), words.get(verb).start())
                            .matches("[\\p{L} ]*")
                    && (start == 0
                            || !PREPOSITIONS.contains(words.get(start - 1).plain()))
                    && words.get(verb).carriesMeaning()
                    && !words.get(verb).isCapital()
                    && !SPEECH.matcher(words.get(verb).plain()).matches();
            if (acts) {
                List<String> doer =
                        words.subList(start, i + 1).stream().map(Word::plain).toList();
                deeds.add(new Deed(doer, words.get(verb).stem()));
            }
        }
        return deeds;
    }

    /** The deed stands right behind somebody else and before the doer, once each, and no "by" goes before the doer. */
    private static boolean isTurned(Deed deed, List<Word> here, List<SourceLine> sources) {
        List<String> plain = here.stream().map(Word::plain).toList();
        List<String> stems = here.stream().map(Word::stem).toList();
        int name = plain.indexOf(deed.last());
        int verb = stems.indexOf(deed.stem());
        boolean otherDoer = verb > 0
                && name > verb
                && name == plain.lastIndexOf(deed.last())
                && !plain.subList(verb, name).contains("by")
                && !plain.subList(verb, name).contains("that")
                && here.subList(0, verb).stream().anyMatch(Word::carriesMeaning)
                && !BEING.contains(plain.get(verb - 1));
        return otherDoer && sources.stream().noneMatch(line -> stands(Word.in(line.text()), deed.stem(), deed.last()));
    }

    /** "A van hit a car" where "a car hit a van" stands: who is before the deed here is behind it there, and the other way about. */
    private static boolean isTurnedRound(List<Word> here, List<Word> there) {
        List<String> ours = here.stream().map(Word::stem).toList();
        List<String> theirs = there.stream().map(Word::stem).toList();
        boolean passive = isPassive(here) || isPassive(there);
        for (int i = 1; i < here.size() && !passive; i++) {
            int at = theirs.indexOf(ours.get(i));
            boolean deed = at > 0 && here.get(i).isPast() && there.get(at).isPast();
            if (deed && !BEING.contains(here.get(i - 1).plain())) {
                Set<String> before = lastOf(here.subList(0, i));
                Set<String> behind = meaning(here.subList(i + 1, here.size()));
                boolean turned = !before.isEmpty()
                        && meaning(there.subList(at + 1, there.size())).containsAll(before)
                        && behind.containsAll(lastOf(there.subList(0, at)));
                if (turned) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The nearest meaningful word, the deed's doer. */
    private static Set<String> lastOf(List<Word> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (words.get(i).carriesMeaning()) {
                return Set.of(words.get(i).stem());
            }
        }
        return Set.of();
    }

    /** "Was hit by", not "out by March". */
    private static boolean isPassive(List<Word> words) {
        List<String> plain = words.stream().map(Word::plain).toList();
        int by = plain.indexOf("by");
        return by > 1 && plain.subList(Math.max(0, by - 4), by).stream().anyMatch(BEING::contains);
    }

    private static Set<String> meaning(List<Word> words) {
        return words.stream().filter(Word::carriesMeaning).map(Word::stem).collect(Collectors.toSet());
    }

    /** Whether a source itself has the deed before the name. */
    private static boolean stands(List<Word> words, String verb, String name) {
        int at = words.stream().map(Word::stem).toList().indexOf(verb);
        return at >= 0
                && words.subList(at, words.size()).stream().map(Word::plain).anyMatch(name::equals);
    }

    /** "The insolvent Merrow Bank" where no source says insolvent. */
    private static List<String> coloured(List<Word> here, Set<String> there) {
        List<String> coloured = new ArrayList<>();
        for (int i = 1; i + 1 < here.size(); i++) {
            boolean described = ARTICLES.contains(here.get(i - 1).plain())
                    && !here.get(i).isCapital()
                    && here.get(i).carriesMeaning()
                    && here.get(i + 1).isCapital();
            if (described && !there.contains(here.get(i).stem())) {
                coloured.add(here.get(i).text());
            }
        }
        return coloured;
    }
}
