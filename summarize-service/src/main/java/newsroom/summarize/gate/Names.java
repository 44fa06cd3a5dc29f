package newsroom.summarize.gate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsroom.summarize.quantity.Figures;
import newsroom.summarize.quantity.Found;

/**
 * Who and what is named. Every capitalised word must stand in a named source, and words that follow each other as one
 * name must follow each other there, so that "Ines Holm" and "Peter Berg" never become "Ines Berg". A word in small
 * letters there may stand at the head of a sentence here. Units and counted nouns are left to {@link Amounts}.
 */
final class Names implements Check {

    private static final Set<String> AT_HEAD = Set.of(
            ("a an the in on at by for from of to with without within after before during since until under over about as if when"
                            + " while although though because both all some many most more less fewer no not none nearly almost"
                            + " every each other another this that these those it its they their he his she her there here what who"
                            + " where how which one two three four five six seven eight nine ten and but or so yet still also only"
                            + " among between amid against across along around despite instead once then now meanwhile")
                    .split(" "));

    private final Map<String, String> aliases;

    /** @param aliases other spellings of a name to the one that sources use, both in lower case */
    Names(Map<String, String> aliases) {
        this.aliases = Map.copyOf(aliases);
    }

    @Override
    public List<Fault> faults(String sentence, List<SourceLine> sources) {
        List<List<String>> known = sources.stream()
                .flatMap(line -> Stream.of(line.text(), line.publisher()))
                .map(text -> Word.in(text).stream().map(Word::plain).toList())
                .toList();
        List<Found> figures = Figures.in(sentence);
        List<Fault> faults = new ArrayList<>();
        for (List<Word> name : names(sentence)) {
            Optional<Found> figure = figures.stream()
                    .filter(f -> f.start() < name.get(0).start() && name.get(0).start() < f.end())
                    .findFirst();
            if (figure.isPresent()) {
                strangers(name, figure.get(), known, sources)
                        .forEach(word -> faults.add(new Fault(Fault.Rule.NAME, word)));
                continue;
            }
            boolean head = isHead(sentence, name.get(0));
            if (!isKnown(name, known) && !isOneKnownWord(name, head, known, sources)) {
                int end = name.get(name.size() - 1).end();
                faults.add(new Fault(
                        Fault.Rule.NAME, sentence.substring(name.get(0).start(), end)));
            }
        }
        return faults;
    }

    /** Names between a number and what it counts, "Nvidia" of "120,000 Nvidia GPUs", that no source has. */
    private static List<String> strangers(
            List<Word> name, Found figure, List<List<String>> known, List<SourceLine> sources) {
        return name.stream()
                .filter(word -> word.end() < figure.end() && word.text().length() > 2)
                .filter(word -> !isOneKnownWord(List.of(word), false, known, sources))
                .map(Word::text)
                .toList();
    }

    /** Runs of capitalised words; a function word at the head of the sentence or of a quotation starts none. */
    static List<List<Word>> names(String sentence) {
        List<List<Word>> names = new ArrayList<>();
        List<Word> run = new ArrayList<>();
        for (Word word : Word.in(sentence)) {
            boolean isName = word.isCapital()
                    && !(isHead(sentence, word) && AT_HEAD.contains(word.plain()))
                    && !word.text().equals("I");
            boolean follows = !run.isEmpty()
                    && sentence.substring(run.get(run.size() - 1).end(), word.start())
                            .matches("\\.? ");
            if (!run.isEmpty() && !(isName && follows)) {
                names.add(run);
                run = new ArrayList<>();
            }
            if (isName) {
                run.add(word);
            }
        }
        if (!run.isEmpty()) {
            names.add(run);
        }
        return names;
    }

    static boolean isHead(String sentence, Word word) {
        String before = sentence.substring(0, word.start()).stripTrailing();
        return before.isEmpty() || before.matches("(?s).*(?:[.!?:]|[“\"‘'])$");
    }

    /** The words follow each other in a source, under this spelling or the one they are an alias of. */
    private boolean isKnown(List<Word> name, List<List<String>> known) {
        List<String> words = name.stream().map(Word::plain).toList();
        String alias = aliases.get(String.join(" ", words));
        List<String> other = alias == null ? words : List.of(alias.split(" "));
        return known.stream()
                .anyMatch(line ->
                        Collections.indexOfSubList(line, words) >= 0 || Collections.indexOfSubList(line, other) >= 0);
    }

    /** A plural, a compound, the initials of a name that is spelled out there, or any word of the source at the head. */
    private static boolean isOneKnownWord(
            List<Word> name, boolean head, List<List<String>> known, List<SourceLine> sources) {
        if (name.size() > 1) {
            return false;
        }
        Word word = name.get(0);
        Set<String> single = known.stream().flatMap(List::stream).collect(Collectors.toSet());
        boolean named = sources.stream()
                .flatMap(line -> Word.in(line.text()).stream())
                .filter(other -> head || other.isCapital())
                .anyMatch(other -> other.stem().equals(word.stem()));
        return named || partsKnown(word, single) || isInitials(word.text(), sources);
    }

    private static boolean partsKnown(Word word, Set<String> single) {
        String[] parts = word.plain().split("[-/]");
        return parts.length > 1 && List.of(parts).stream().allMatch(single::contains);
    }

    private static boolean isInitials(String word, List<SourceLine> sources) {
        return word.matches("[A-Z]{2,6}")
                && sources.stream()
                        .flatMap(line -> names(line.text()).stream())
                        .map(run ->
                                run.stream().map(w -> w.text().substring(0, 1)).collect(Collectors.joining()))
                        .anyMatch(initials -> initials.toUpperCase(Locale.ROOT).contains(word));
    }
}
