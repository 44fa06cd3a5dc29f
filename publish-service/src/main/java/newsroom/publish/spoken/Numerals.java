package newsroom.publish.spoken;

import static newsroom.publish.spoken.Rule.group;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;

/** Roman numerals after a name: a ruler's is an ordinal, a war's and a sequel's is a number. */
final class Numerals {

    private static final String ROMAN = "(X{0,2}(?:IX|IV|V?I{1,3}|V)|X{2})(?![\\p{L}\\p{N}])";
    private static final String RULER =
            "(?:King|Queen|Pope|Emperor|Kaiser|Tsar|Czar|Sultan) \\p{Lu}\\p{L}+|Elizabeth|Charles|Henry"
                    + "|George|Edward|Louis|Leo|Benedict|Pius|John Paul|Felipe|Frederick|Nicholas";
    private static final Map<Character, Integer> WORTH = Map.of('I', 1, 'V', 5, 'X', 10);

    private Numerals() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "\\b(" + RULER + ") " + ROMAN,
                        m -> group(m, 1) + " the " + NumberWords.ordinal(number(group(m, 2)))),
                Rule.of("(?<=\\p{Lu}\\p{Ll}{1,20} )(?<!\\b(?:The|An) )(?=[IVX]{2})" + ROMAN, Numerals::cardinal));
    }

    private static String cardinal(MatchResult m) {
        return NumberWords.of(number(group(m, 1)));
    }

    private static String number(String roman) {
        int number = 0;
        for (int i = 0; i < roman.length(); i++) {
            int worth = WORTH.getOrDefault(roman.charAt(i), 0);
            boolean less = i + 1 < roman.length() && WORTH.getOrDefault(roman.charAt(i + 1), 0) > worth;
            number += less ? -worth : worth;
        }
        return String.valueOf(number);
    }
}
