package newsroom.summarize.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Quantity;
import newsroom.contracts.cluster.Quantity.Bound;
import newsroom.contracts.cluster.Quantity.Measure;

/**
 * Figures that are known by what stands around the number and not by a unit behind it: the strength of an earthquake, the
 * age of a person, what the clock of a game shows, the children of "a mother of 13".
 */
final class Shapes {

    private static final BigDecimal YEAR = new BigDecimal("31556952");
    private static final String STRENGTH = "\\d\\.\\d{1,2}";
    private static final String AGE = "\\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two"
            + "|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen";
    /** "magnitude 6.1", "6.1-magnitude", "a 5.9 quake", "6.1 on the Richter scale". */
    private static final List<Pattern> STRENGTHS = patterns(
            "\\bmagnitude(?:[- ]| of (?:at least |about |around )?)(" + STRENGTH + ")(?![\\d%])",
            "(?<![\\d.$€£])(" + STRENGTH + ")[- ](?:magnitude|(?:earth)?quakes?\\b|tremors?\\b|temblors?\\b)",
            "(?<![\\d.$€£])(" + STRENGTH + ") (?:in magnitude|on the (?:open-ended )?Richter)");
    /** "62-year-old", "aged 62", "at the age of 62", "Ana Berg, 62,". */
    private static final List<Pattern> AGES = patterns(
            "\\b(" + AGE + ")[- ]years?[- ]old\\b",
            "\\b(?:aged?|at the age of) (" + AGE + ")\\b(?!-)",
            "(?-i:\\p{Lu}[\\p{L}'’.-]*\\p{Ll} (?:\\p{Lu}[\\p{L}'’.-]+|Jr\\.?)), (\\d{1,2})(?=,(?! \\d)| ,|\\.$|;)");
    /** "with 7:41 to go", "7:42 left in the half". */
    private static final List<Pattern> CLOCKS =
            patterns("\\b(\\d{1,2}:[0-5]\\d) (?:to (?:go|play)|left|remain(?:ing|ed|s))\\b");

    private static final List<Pattern> CHILDREN =
            patterns("\\b(?:mother|mom|mum|father|dad|parent)s?[ -]of[ -](" + AGE + ")\\b(?! (?:the|a|his|her)\\b)");

    private Shapes() {}

    /** None overlaps another. */
    static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        read(text, STRENGTHS, Measure.COUNT, "magnitude", BigDecimal.ONE, found);
        read(text, AGES, Measure.DURATION, "second", YEAR, found);
        read(text, CLOCKS, Measure.DURATION, "second", BigDecimal.ONE, found);
        read(text, CHILDREN, Measure.COUNT, "child", BigDecimal.ONE, found);
        return found;
    }

    private static void read(
            String text, List<Pattern> patterns, Measure measure, String unit, BigDecimal factor, List<Found> found) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                BigDecimal value = value(matcher.group(1));
                boolean free = found.stream().noneMatch(one -> one.start() == matcher.start(1));
                if (free && value.signum() > 0) {
                    found.add(of(text, matcher, value.multiply(factor), measure, unit));
                }
            }
        }
    }

    private static BigDecimal value(String written) {
        if (written.contains(":")) {
            String[] parts = written.split(":");
            return BigDecimal.valueOf(60L * Integer.parseInt(parts[0]) + Integer.parseInt(parts[1]));
        }
        List<Numeral> numerals = Numerals.in(written);
        return numerals.isEmpty() ? BigDecimal.ZERO : numerals.get(0).low();
    }

    private static Found of(String text, Matcher m, BigDecimal value, Measure measure, String unit) {
        Bound bound = unit.equals("magnitude") && m.group().contains("at least")
                ? Bound.AT_LEAST
                : Bounds.of(text, m.start(), m.end(1), m.end(), false, measure);
        Quantity quantity = new Quantity(m.group(1), value, value, measure, unit, bound, null);
        return new Found(quantity, m.start(1), m.end(1), List.of());
    }

    private static List<Pattern> patterns(String... written) {
        return List.of(written).stream()
                .map(one -> Pattern.compile(one, Pattern.CASE_INSENSITIVE))
                .toList();
    }
}
