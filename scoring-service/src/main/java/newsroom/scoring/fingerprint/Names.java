package newsroom.scoring.fingerprint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * The words of a text that name something: capitalised inside a sentence, mixed in case, or holding a digit. A text
 * that capitalises everything says nothing by it, so there only mixed case and digits count.
 */
final class Names {

    private static final int LONG_WORD = 4;
    private static final Set<String> JOINTS = Set.of("of", "the", "and", "for");

    private Names() {}

    /** Stems, each once, in order of appearance. */
    static List<String> of(String title, String lead) {
        Set<String> names = new LinkedHashSet<>();
        collect(Words.spelt(Words.withoutLinks(title)), names);
        collect(Words.spelt(Words.withoutLinks(lead)), names);
        return new ArrayList<>(names);
    }

    /** The initials of names of three to five words, in lower case: "Federal Trade Commission" may be "FTC" elsewhere. */
    static List<String> initials(String text) {
        Set<String> found = new LinkedHashSet<>();
        if (shouts(Words.words(text))) {
            return List.of();
        }
        StringBuilder run = new StringBuilder();
        for (String word : Words.words(text)) {
            if (Character.isUpperCase(word.charAt(0)) && word.length() > 1) {
                run.append(Character.toLowerCase(word.charAt(0)));
            } else if (run.isEmpty() || !JOINTS.contains(word)) {
                keep(run, found);
            }
        }
        keep(run, found);
        return new ArrayList<>(found);
    }

    private static void keep(StringBuilder run, Set<String> found) {
        if (run.length() >= 3 && run.length() <= 5) {
            found.add(run.toString());
        }
        run.setLength(0);
    }

    private static void collect(String text, Set<String> names) {
        boolean shouting = shouts(Words.words(text));
        Matcher word = Words.WORD.matcher(text);
        while (word.find()) {
            String given = word.group();
            boolean inside = !shouting && Character.isUpperCase(given.charAt(0)) && !beginsSentence(text, word.start());
            boolean marked = given.chars().anyMatch(Character::isDigit) || (isMixed(given) && !isLoud(given, shouting));
            if ((inside || marked) && Words.isContent(given)) {
                names.add(Words.stem(given));
            }
        }
    }

    private static boolean isMixed(String word) {
        return word.substring(1).chars().anyMatch(Character::isUpperCase);
    }

    private static boolean isLoud(String word, boolean shouting) {
        return shouting && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static boolean beginsSentence(String text, int at) {
        int before = at - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || "\"'“‘(".indexOf(text.charAt(before)) >= 0)) {
            before--;
        }
        return before < 0 || ".!?:;\n|".indexOf(text.charAt(before)) >= 0;
    }

    /** Whether nearly every long word of the text is capitalised. */
    private static boolean shouts(List<String> words) {
        List<String> telling = words.stream()
                .filter(word -> Character.isLetter(word.charAt(0)) && word.length() >= LONG_WORD)
                .toList();
        long capital = telling.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        return telling.size() > 3 && capital * 10 >= telling.size() * 8L;
    }
}
