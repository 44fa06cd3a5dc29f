package newsroom.summarize.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in digits and in words: "$4–5 billion", "220,000+", "262k", "half a million", "twenty-five". */
final class Numerals {

    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("US$", "USD"),
            Map.entry("USD", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("EUR", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("GBP", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("RMB", "CNY"),
            Map.entry("CNY", "CNY"),
            Map.entry("₹", "INR"),
            Map.entry("₩", "KRW"),
            Map.entry("A$", "AUD"),
            Map.entry("C$", "CAD"),
            Map.entry("HK$", "HKD"),
            Map.entry("S$", "SGD"));
    private static final String CURRENCY =
            "(?:(?<![A-Za-z])(?:US\\$|HK\\$|[ACS]\\$)|[$€£¥₹₩]|\\b(?:USD|EUR|GBP|RMB|CNY) ?)";
    private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?<![\\d.])\\.\\d+)";
    private static final String SCALE =
            "(?:[ -]?(?i:hundred|thousand|million|billion|trillion)\\b| ?(?:mn|bn|tn|trn|mln|bln)\\b|[kKmMbBT](?![A-Za-z0-9]))";
    private static final Pattern WRITTEN = Pattern.compile("(" + CURRENCY + ")?(" + DIGITS + ")(" + SCALE + ")?(\\+)?"
            + "(?:( ?[–—-] ?| to | and )(" + CURRENCY + ")?(" + DIGITS + ")(" + SCALE + ")?(\\+)?)?");

    private static final String UNIT_WORD = "one|two|three|four|five|six|seven|eight|nine";
    private static final String LARGE = "hundred|thousand|million|billion|trillion";
    private static final Pattern SPOKEN = Pattern.compile(
            "\\b(?:(?<half>half an?|a quarter of an?) (?<halfOf>" + LARGE + "|dozen)"
                    + "|(?<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?<unit>" + UNIT_WORD
                    + "))?"
                    + "|(?<small>" + UNIT_WORD
                    + "|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen"
                    + "|nineteen)(?<more> and a half)?|(?<one>an?)(?= (?:" + LARGE
                    + "|dozen| *(?:week|month) (?:after|before))\\b))"
                    + "(?:[ -](?<scale>" + LARGE + "|dozen)(?<scale2> (?:thousand|million|billion|trillion))?)?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> SMALL = List.of(("zero one two three four five six seven eight nine ten eleven"
                    + " twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
            .split(" "));
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private Numerals() {}

    static List<Numeral> in(String text) {
        List<Numeral> found = new ArrayList<>();
        Matcher digits = WRITTEN.matcher(text);
        for (int from = 0; digits.find(from); ) {
            Numeral numeral = written(text, digits);
            found.add(numeral);
            from = numeral.end();
        }
        Matcher words = SPOKEN.matcher(text);
        while (words.find()) {
            boolean taken = found.stream().anyMatch(n -> words.start() < n.end() && words.end() > n.start());
            if (!taken) {
                found.add(spoken(words));
            }
        }
        found.sort(java.util.Comparator.comparingInt(Numeral::start));
        return found;
    }

    private static Numeral written(String text, Matcher m) {
        String currency = currency(m.group(1));
        boolean range = m.group(7) != null && isRange(text, m);
        String scale = m.group(3) == null && range ? m.group(8) : m.group(3);
        if (currency == null && !range && Metres.are(text, m.start(), m.end(2), m.end(3))) {
            BigDecimal metres = number(m.group(2));
            return new Numeral(m.start(), m.end(2), metres, metres, null, false, false, true, false);
        }
        BigDecimal first = number(m.group(2)).multiply(scale(scale));
        BigDecimal second =
                range ? number(m.group(7)).multiply(scale(m.group(8) == null ? m.group(3) : m.group(8))) : first;
        if (range && second.compareTo(first) < 0) {
            range = false;
            scale = m.group(3);
            first = number(m.group(2)).multiply(scale(scale));
            second = first;
        }
        int end = range ? m.end() : m.group(4) != null ? m.end(4) : m.group(3) != null ? m.end(3) : m.end(2);
        boolean plus = range ? m.group(9) != null : m.group(4) != null;
        boolean letter = scale != null && scale.strip().length() == 1;
        boolean plain =
                currency == null && scale == null && !range && !m.group(2).contains(",") && !plus;
        return new Numeral(m.start(), end, first, second, currency, scale != null, letter, plain, plus);
    }

    /** "between 4 and 5" is a range and "from 4 to 5" a change; "4 to 5" and "4-5" are ranges. */
    private static boolean isRange(String text, Matcher m) {
        String before = text.substring(Math.max(0, m.start() - 30), m.start()).toLowerCase(Locale.ROOT);
        String joint = m.group(5).strip();
        boolean moneyAlike = m.group(6) == null || m.group(1) != null;
        if (joint.equals("and")) {
            return moneyAlike && before.matches("(?s).*\\bbetween (?:about |roughly |around )?$");
        }
        if (joint.equals("to")) {
            return moneyAlike && !before.matches("(?s).*\\bfrom (?:[a-z]+ ){0,2}$");
        }
        return moneyAlike;
    }

    private static Numeral spoken(Matcher m) {
        BigDecimal value;
        if (m.group("half") != null) {
            boolean half = m.group("half").toLowerCase(Locale.ROOT).startsWith("half");
            value = new BigDecimal(half ? "0.5" : "0.25").multiply(scale(m.group("halfOf")));
        } else if (m.group("tens") != null) {
            int ones =
                    m.group("unit") == null ? 0 : SMALL.indexOf(m.group("unit").toLowerCase(Locale.ROOT));
            value = BigDecimal.valueOf(10L * TENS.indexOf(m.group("tens").toLowerCase(Locale.ROOT)) + ones);
        } else if (m.group("small") != null) {
            value = BigDecimal.valueOf(SMALL.indexOf(m.group("small").toLowerCase(Locale.ROOT)));
            value = m.group("more") == null ? value : value.add(new BigDecimal("0.5"));
        } else {
            value = BigDecimal.ONE;
        }
        value = value.multiply(scale(m.group("scale"))).multiply(scale(m.group("scale2")));
        boolean scaled = m.group("scale") != null || m.group("half") != null;
        return new Numeral(m.start(), m.end(), value, value, null, scaled, false, false, false);
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    private static @Nullable String currency(@Nullable String sign) {
        return sign == null ? null : CURRENCIES.get(sign.strip());
    }

    static BigDecimal scale(@Nullable String word) {
        if (word == null) {
            return BigDecimal.ONE;
        }
        String scale = word.replaceFirst("^[ -]", "").strip();
        return BigDecimal.TEN
                .pow(
                        switch (scale.length() == 1 && !scale.equals("T") ? scale.toLowerCase(Locale.ROOT) : scale) {
                            case "hundred" -> 2;
                            case "thousand", "k" -> 3;
                            case "million", "m", "mn", "mln" -> 6;
                            case "billion", "b", "bn", "bln" -> 9;
                            case "trillion", "T", "tn", "trn" -> 12;
                            default -> scaleInOtherCase(scale);
                        })
                .multiply(scale.equalsIgnoreCase("dozen") ? BigDecimal.valueOf(12) : BigDecimal.ONE);
    }

    private static int scaleInOtherCase(String scale) {
        return switch (scale.toLowerCase(Locale.ROOT)) {
            case "hundred" -> 2;
            case "thousand" -> 3;
            case "million" -> 6;
            case "billion" -> 9;
            case "trillion" -> 12;
            default -> 0;
        };
    }
}
