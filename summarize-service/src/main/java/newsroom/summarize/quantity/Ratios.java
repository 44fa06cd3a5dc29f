package newsroom.summarize.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Quantity;
import newsroom.contracts.cluster.Quantity.Bound;
import newsroom.contracts.cluster.Quantity.Measure;

/** Shares and changes told in words: "one in five", "two-thirds of", "doubled". */
final class Ratios {

    private static final List<String> NUMBERS =
            List.of("zero one two three four five six seven eight nine ten".split(" "));
    private static final Pattern IN = Pattern.compile(
            "\\b(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine) (?:in(?: every)?|out of(?: every)?) (\\d{1,3}|two|three|four|five|six|seven|eight"
                    + "|nine|ten)\\b(?! ?(?:years?|months?|days?|weeks?|hours?|seconds?|minutes?|%|per|[kKMB]\\b|million|billion|[:./,]\\d))",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, BigDecimal> PARTS = Map.of(
            "half", new BigDecimal("50"),
            "a half", new BigDecimal("50"),
            "one half", new BigDecimal("50"),
            "a third", new BigDecimal("33.33"),
            "one third", new BigDecimal("33.33"),
            "two thirds", new BigDecimal("66.67"),
            "a quarter", new BigDecimal("25"),
            "one quarter", new BigDecimal("25"),
            "three quarters", new BigDecimal("75"));
    private static final Pattern PART = Pattern.compile(
            "\\b(half|a half|one[ -]half|a third|one[ -]third|two[ -]thirds|a quarter|one[ -]quarter|three[ -]quarters)(?= of (?!an?\\b)| (?:its|the|their|all)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> CHANGES = Map.of(
            "doubl", "2",
            "tripl", "3",
            "trebl", "3",
            "quadrupl", "4",
            "quintupl", "5",
            "halv", "0.5");
    private static final Pattern CHANGE = Pattern.compile(
            "\\b(doubl|tripl|trebl|quadrupl|quintupl|halv)(?:es|ed|ing)\\b(?! down)", Pattern.CASE_INSENSITIVE);

    private Ratios() {}

    static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        Matcher in = IN.matcher(text);
        while (in.find()) {
            BigDecimal part = number(in.group(1));
            BigDecimal whole = number(in.group(2));
            if (part.compareTo(whole) < 0) {
                BigDecimal share = part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP);
                found.add(found(text, in.start(), in.end(), share, Measure.PERCENT, "percent"));
            }
        }
        Matcher part = PART.matcher(text);
        while (part.find()) {
            String words = part.group(1).toLowerCase(Locale.ROOT).replace('-', ' ');
            BigDecimal share = Objects.requireNonNull(PARTS.get(words));
            found.add(found(text, part.start(), part.end(), share, Measure.PERCENT, "percent"));
        }
        Matcher change = CHANGE.matcher(text);
        while (change.find()) {
            BigDecimal times = new BigDecimal(CHANGES.get(change.group(1).toLowerCase(Locale.ROOT)));
            found.add(found(text, change.start(), change.end(), times, Measure.MULTIPLE, "times"));
        }
        return found;
    }

    private static Found found(String text, int start, int end, BigDecimal value, Measure measure, String unit) {
        Bound bound = Bounds.of(text, start, end, end, false, measure);
        Times.Time time = Times.of(text, start, end);
        Quantity quantity = new Quantity(
                text.substring(start, end), value, value, measure, unit, bound, time == null ? null : time.basis());
        return new Found(quantity, start, end, List.of());
    }

    private static BigDecimal number(String word) {
        int spoken = NUMBERS.indexOf(word.toLowerCase(Locale.ROOT));
        return spoken >= 0 ? BigDecimal.valueOf(spoken) : new BigDecimal(word);
    }
}
