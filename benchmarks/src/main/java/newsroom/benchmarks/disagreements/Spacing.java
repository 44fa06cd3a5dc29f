package newsroom.benchmarks.disagreements;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** ECB+ sets a space around every mark ("2 , 000", "36 - year - old"); a source does not. No word is changed. */
final class Spacing {

    private static final Map<Pattern, String> MENDS = new LinkedHashMap<>();

    static {
        mend("`` ?| ?''", "\"");
        mend("(?<=\\d) ([.:]) (?=\\d)", "$1");
        // Four digits behind a comma are a year.
        mend("(?<=\\d) , (?=\\d{3}(?!\\d))", ",");
        mend("\\b([A-Za-z]) \\. (?=[A-Za-z] \\.)", "$1.");
        mend("\\$ (?=\\d)", "\\$");
        // Currencies that the corpus lost to its plain letters.
        mend("\\be(?=\\d+ million)", "€");
        mend("\\( ", "(");
        mend("\\s+(?=[.,;:!?%)](?:\\s|$)|'s\\b|'\\s|n't\\b)", "");
    }

    private static final Pattern HYPHEN = Pattern.compile("(?<=\\d) - (?=[\\da-z])|(?<=[a-z]) - (?=[a-z\\d])");

    private Spacing() {}

    /** Of the newer half of the corpus, which parts hyphens too. */
    static String hyphenated(String text) {
        return HYPHEN.matcher(text).replaceAll("-");
    }

    static String mended(String text) {
        String mended = text;
        for (Map.Entry<Pattern, String> mend : MENDS.entrySet()) {
            mended = mend.getKey().matcher(mended).replaceAll(mend.getValue());
        }
        return mended.strip();
    }

    private static void mend(String pattern, String by) {
        MENDS.put(Pattern.compile(pattern), by);
    }
}
