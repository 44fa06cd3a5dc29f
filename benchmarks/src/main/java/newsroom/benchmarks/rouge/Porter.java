package newsroom.benchmarks.rouge;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Porter's stemmer (M. F. Porter, "An algorithm for suffix stripping", Program 14, 1980). Words of three letters and fewer stay as
 * they are, as ROUGE does it.
 */
final class Porter {

    private static final String C = "[^aeiou](?:[^aeiouy]*)";
    private static final String V = "[aeiouy][aeiou]*";
    private static final Pattern ONE = Pattern.compile("^(?:" + C + ")?" + V + C + ".*");
    private static final Pattern EXACTLY_ONE = Pattern.compile("^(?:" + C + ")?" + V + C + "(?:" + V + ")?$");
    private static final Pattern TWO = Pattern.compile("^(?:" + C + ")?" + V + C + V + C + ".*");
    private static final Pattern VOWEL = Pattern.compile("^(?:" + C + ")?" + V + ".*");
    private static final Pattern SHORT = Pattern.compile("^" + C + "[aeiouy][^aeiouwxy]$");

    private static final Map<String, String> SECOND = Map.ofEntries(
            Map.entry("ational", "ate"),
            Map.entry("tional", "tion"),
            Map.entry("enci", "ence"),
            Map.entry("anci", "ance"),
            Map.entry("izer", "ize"),
            Map.entry("abli", "able"),
            Map.entry("alli", "al"),
            Map.entry("entli", "ent"),
            Map.entry("eli", "e"),
            Map.entry("ousli", "ous"),
            Map.entry("ization", "ize"),
            Map.entry("ation", "ate"),
            Map.entry("ator", "ate"),
            Map.entry("alism", "al"),
            Map.entry("iveness", "ive"),
            Map.entry("fulness", "ful"),
            Map.entry("ousness", "ous"),
            Map.entry("aliti", "al"),
            Map.entry("iviti", "ive"),
            Map.entry("biliti", "ble"));
    private static final Map<String, String> THIRD =
            Map.of("icate", "ic", "ative", "", "alize", "al", "iciti", "ic", "ical", "ic", "ful", "", "ness", "");
    private static final List<String> FOURTH = List.of(
            "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize",
            "ion", "al", "er", "ic", "ou");

    private Porter() {}

    static String stem(String word) {
        if (word.length() <= 3) {
            return word;
        }
        String stem = past(plural(word));
        if (stem.endsWith("y") && VOWEL.matcher(cut(stem, 1)).matches()) {
            stem = cut(stem, 1) + "i";
        }
        return last(fourth(replaced(replaced(stem, SECOND), THIRD)));
    }

    private static String plural(String word) {
        if (word.endsWith("sses") || word.endsWith("ies")) {
            return cut(word, 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") ? cut(word, 1) : word;
    }

    private static String past(String word) {
        if (word.endsWith("eed")) {
            return ONE.matcher(cut(word, 3)).matches() ? cut(word, 1) : word;
        }
        for (String end : List.of("ed", "ing")) {
            if (word.endsWith(end) && VOWEL.matcher(cut(word, end.length())).matches()) {
                return mended(cut(word, end.length()));
            }
        }
        return word;
    }

    private static String mended(String stem) {
        if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
            return stem + "e";
        }
        if (stem.matches(".*([^aeiouylsz])\\1")) {
            return cut(stem, 1);
        }
        return SHORT.matcher(stem).matches() ? stem + "e" : stem;
    }

    private static String replaced(String word, Map<String, String> ends) {
        String end = longest(word, List.copyOf(ends.keySet()));
        String stem = cut(word, end.length());
        return !end.isEmpty() && ONE.matcher(stem).matches() ? stem + ends.get(end) : word;
    }

    private static String fourth(String word) {
        String end = longest(word, FOURTH);
        String stem = cut(word, end.length());
        boolean fits = !end.equals("ion") || stem.endsWith("s") || stem.endsWith("t");
        return !end.isEmpty() && fits && TWO.matcher(stem).matches() ? stem : word;
    }

    private static String last(String word) {
        String stem = word;
        if (stem.endsWith("e")) {
            String without = cut(stem, 1);
            Predicate<String> goes = w -> TWO.matcher(w).matches()
                    || (EXACTLY_ONE.matcher(w).matches() && !SHORT.matcher(w).matches());
            stem = goes.test(without) ? without : stem;
        }
        return stem.endsWith("ll") && TWO.matcher(cut(stem, 1)).matches() ? cut(stem, 1) : stem;
    }

    private static String longest(String word, List<String> ends) {
        return ends.stream()
                .filter(word::endsWith)
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
