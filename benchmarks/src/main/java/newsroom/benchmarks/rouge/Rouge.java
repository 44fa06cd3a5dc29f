package newsroom.benchmarks.rouge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ROUGE-1, ROUGE-2 and summary-level ROUGE-L as F1 (Lin, "ROUGE: A Package for Automatic Evaluation of Summaries", 2004), over
 * words in lower case, stemmed by Porter, no stop words left out.
 *
 * @param one shared words
 * @param two shared pairs of words
 * @param longest union of the longest common subsequences
 */
record Rouge(double one, double two, double longest) {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    static Rouge of(List<String> summary, List<String> reference) {
        List<List<String>> ours = summary.stream().map(Rouge::words).toList();
        List<List<String>> theirs = reference.stream().map(Rouge::words).toList();
        List<String> all = ours.stream().flatMap(List::stream).toList();
        List<String> expected = theirs.stream().flatMap(List::stream).toList();
        return new Rouge(grams(all, expected, 1), grams(all, expected, 2), longest(ours, theirs));
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(Porter.stem(word.group()));
        }
        return words;
    }

    private static double grams(List<String> ours, List<String> theirs, int n) {
        Map<List<String>, Integer> left = counted(theirs, n);
        int shared = 0;
        for (int i = 0; i + n <= ours.size(); i++) {
            List<String> gram = ours.subList(i, i + n);
            int times = left.getOrDefault(gram, 0);
            if (times > 0) {
                left.put(gram, times - 1);
                shared++;
            }
        }
        return f1(shared, Math.max(0, ours.size() - n + 1), Math.max(0, theirs.size() - n + 1));
    }

    private static Map<List<String>, Integer> counted(List<String> words, int n) {
        Map<List<String>, Integer> counted = new HashMap<>();
        for (int i = 0; i + n <= words.size(); i++) {
            counted.merge(List.copyOf(words.subList(i, i + n)), 1, Integer::sum);
        }
        return counted;
    }

    private static double longest(List<List<String>> ours, List<List<String>> theirs) {
        Map<List<String>, Integer> left =
                counted(ours.stream().flatMap(List::stream).toList(), 1);
        int shared = 0;
        for (List<String> sentence : theirs) {
            TreeSet<Integer> union = new TreeSet<>();
            ours.forEach(other -> union.addAll(common(sentence, other)));
            for (int at : union) {
                List<String> word = List.of(sentence.get(at));
                int times = left.getOrDefault(word, 0);
                if (times > 0) {
                    left.put(word, times - 1);
                    shared++;
                }
            }
        }
        return f1(
                shared,
                ours.stream().mapToInt(List::size).sum(),
                theirs.stream().mapToInt(List::size).sum());
    }

    /** Places in {@code a} of one longest common subsequence. */
    private static List<Integer> common(List<String> a, List<String> b) {
        int[][] length = new int[a.size() + 1][b.size() + 1];
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                length[i + 1][j + 1] =
                        a.get(i).equals(b.get(j)) ? length[i][j] + 1 : Math.max(length[i][j + 1], length[i + 1][j]);
            }
        }
        List<Integer> places = new ArrayList<>();
        int i = a.size();
        int j = b.size();
        while (i > 0 && j > 0) {
            if (a.get(i - 1).equals(b.get(j - 1))) {
                places.add(--i);
                j--;
            } else if (length[i - 1][j] >= length[i][j - 1]) {
                i--;
            } else {
                j--;
            }
        }
        return places;
    }

    private static double f1(int shared, int ours, int theirs) {
        return shared == 0 ? 0 : 2.0 * shared / (ours + theirs);
    }
}
