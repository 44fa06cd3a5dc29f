package newsroom.summarize.gate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of a sentence within which a "not" or a "may" reaches. */
record Clause(String text, int start, List<Word> words) {

    private static final Pattern EDGE = Pattern.compile(
            "[;:—()]|, |\\s[-–]\\s|\\b(?:but|while|although|though|because|whereas|unless|which|who|and (?=(?:will|would|has|have"
                    + "|had|is|are|was|were|he|she|it|they|the|said|says)\\b))",
            Pattern.CASE_INSENSITIVE);

    static List<Clause> of(String sentence) {
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        Matcher edge = EDGE.matcher(sentence);
        while (edge.find()) {
            add(sentence, start, edge.start(), clauses);
            start = edge.start()
                    + (edge.group().length() == 1 || edge.group().equals(", ")
                            ? edge.group().length()
                            : 0);
        }
        add(sentence, start, sentence.length(), clauses);
        return clauses;
    }

    private static void add(String sentence, int start, int end, List<Clause> clauses) {
        String text = sentence.substring(start, end);
        List<Word> words = Word.in(text);
        if (!words.isEmpty()) {
            clauses.add(new Clause(text, start, words));
        }
    }

    /** Whether the character of the whole sentence is within. */
    boolean holds(int at) {
        return at >= start && at < start + text.length();
    }

    /** Stems of the meaningful words behind a place, at most so many. */
    Set<String> reach(int from, int most) {
        Set<String> stems = new LinkedHashSet<>();
        for (Word word : words) {
            if (word.start() >= from && word.carriesMeaning() && stems.size() < most) {
                stems.add(word.stem());
            }
        }
        return stems;
    }

    Set<String> stems() {
        return reach(0, Integer.MAX_VALUE);
    }
}
