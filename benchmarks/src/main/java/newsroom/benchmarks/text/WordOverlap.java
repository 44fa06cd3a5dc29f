package newsroom.benchmarks.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How alike two texts are: the F1 of the longest common subsequence of their words, between 0 and 1.
 *
 * <p>Why the subsequence and not the bag: a menu full of small words shares many of them with an article by chance, and
 * a text in the wrong order or with a paragraph told twice is a worse text. Words are runs of letters and digits in
 * lower case; each character of a script written without spaces is a word. Markup, punctuation and line breaks do not
 * count. Fixed before any result was seen.
 */
final class WordOverlap {

    private static final Pattern WORD =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]|[\\p{L}\\p{N}&&[^\\p{IsHan}"
                    + "\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]]+");

    private WordOverlap() {}

    /** What was found and what was to be found. */
    record Score(double precision, double recall) {
        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    static Score of(String expected, String found) {
        List<String> wanted = words(expected);
        List<String> got = words(found);
        if (wanted.isEmpty() || got.isEmpty()) {
            double same = wanted.isEmpty() && got.isEmpty() ? 1 : 0;
            return new Score(same, same);
        }
        double common = common(wanted, got);
        return new Score(common / got.size(), common / wanted.size());
    }

    static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(java.util.Locale.ROOT))
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }

    /** Length of the longest common subsequence, 64 columns at a time (Hyyrö 2004, "Bit-parallel LCS-length"). */
    static int common(List<String> a, List<String> b) {
        int blocks = (a.size() + 63) / 64;
        Map<String, long[]> places = new HashMap<>();
        for (int i = 0; i < a.size(); i++) {
            places.computeIfAbsent(a.get(i), word -> new long[blocks])[i / 64] |= 1L << (i % 64);
        }
        long[] row = new long[blocks];
        java.util.Arrays.fill(row, -1L);
        long[] nowhere = new long[blocks];
        for (String word : b) {
            step(row, places.getOrDefault(word, nowhere));
        }
        int zeros = 0;
        for (int i = 0; i < a.size(); i++) {
            zeros += (row[i / 64] >>> (i % 64) & 1) == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static void step(long[] row, long[] matches) {
        long carry = 0;
        for (int k = 0; k < row.length; k++) {
            long hit = row[k] & matches[k];
            long sum = row[k] + hit;
            long over = Long.compareUnsigned(sum, row[k]) < 0 ? 1 : 0;
            long carried = sum + carry;
            over |= Long.compareUnsigned(carried, sum) < 0 ? 1 : 0;
            carry = over;
            row[k] = carried | (row[k] & ~matches[k]);
        }
    }
}
