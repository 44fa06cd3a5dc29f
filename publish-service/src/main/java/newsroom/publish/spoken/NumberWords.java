package newsroom.publish.spoken;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Numbers as American English says them: ICU's words (CLDR), without hyphens. */
final class NumberWords {

    /** Longer figures are said digit by digit: ICU prints them again beyond its largest word. */
    private static final int LONGEST = 15;

    /** Longer type numbers are serial numbers. */
    private static final int LONGEST_TYPE = 4;

    private static final RuleBasedNumberFormat ENGLISH =
            new RuleBasedNumberFormat(Locale.US, RuleBasedNumberFormat.SPELLOUT);

    private NumberWords() {}

    /** A figure as it is printed: digits, thousands apart or not, and decimals digit by digit. */
    static String of(String printed) {
        String figure = printed.replace(",", "");
        int point = figure.indexOf('.');
        if (point < 0) {
            return whole(figure);
        }
        return whole(figure.substring(0, point)) + " point " + digits(figure.substring(point + 1));
    }

    /** A version: part by part; of two parts the second digit by digit, as a decimal is. */
    static String version(String printed) {
        String[] parts = printed.split("\\.");
        return parts.length < 3
                ? of(printed)
                : Arrays.stream(parts).map(NumberWords::whole).collect(Collectors.joining(" point "));
    }

    /** "first", "twenty second". */
    static String ordinal(String digits) {
        return digits.length() > LONGEST ? digits(digits) : words(Long.parseLong(digits), "%spellout-ordinal");
    }

    /** A year of four digits: "nineteen eighty four", "two thousand six", "twenty twenty six". */
    static String year(String digits) {
        return words(Long.parseLong(digits), "%spellout-numbering-year");
    }

    /** A type number: in hundreds where it is one, otherwise in pairs. */
    static String type(String digits) {
        int cut = digits.length() - 2;
        if (cut < 1 || digits.length() > LONGEST_TYPE || digits.startsWith("0") || digits.endsWith("00")) {
            return digits.length() > LONGEST_TYPE ? digits(digits) : whole(digits);
        }
        String last = digits.substring(cut);
        return whole(digits.substring(0, cut)) + " "
                + (last.startsWith("0") ? "oh " + digits(last.substring(1)) : whole(last));
    }

    private static String whole(String digits) {
        boolean listed = digits.length() > LONGEST || (digits.length() > 1 && digits.startsWith("0"));
        return listed ? digits(digits) : words(Long.parseLong(digits), "%spellout-cardinal");
    }

    private static String digits(String digits) {
        return digits.chars().mapToObj(c -> whole(Character.toString(c))).collect(Collectors.joining(" "));
    }

    /** ICU's formats are not made for several threads at once. */
    private static String words(long number, String rules) {
        synchronized (ENGLISH) {
            return ENGLISH.format(number, rules).replace('-', ' ');
        }
    }
}
