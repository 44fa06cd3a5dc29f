package newsroom.publish.spoken;

import static newsroom.publish.spoken.Rule.group;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Figures with a unit, a percent sign or a sign of comparison. */
final class Units {

    private static final String FIGURE = Figures.FIGURE;

    /** What one is called; several take an s unless they are told apart by a bar. */
    private static final Map<String, String> UNITS = new TreeMap<>(Map.ofEntries(
            Map.entry("MW", "megawatt"),
            Map.entry("GW", "gigawatt"),
            Map.entry("kW", "kilowatt"),
            Map.entry("W", "watt"),
            Map.entry("V", "volt"),
            Map.entry("kV", "kilovolt"),
            Map.entry("kWh", "kilowatt hour"),
            Map.entry("MWh", "megawatt hour"),
            Map.entry("GWh", "gigawatt hour"),
            Map.entry("TB", "terabyte"),
            Map.entry("GB", "gigabyte"),
            Map.entry("MB", "megabyte"),
            Map.entry("KB", "kilobyte"),
            Map.entry("PB", "petabyte"),
            Map.entry("GiB", "gibibyte"),
            Map.entry("TB/s", "terabyte per second|terabytes per second"),
            Map.entry("GB/s", "gigabyte per second|gigabytes per second"),
            Map.entry("MB/s", "megabyte per second|megabytes per second"),
            Map.entry("Gbps", "gigabit per second|gigabits per second"),
            Map.entry("Mbps", "megabit per second|megabits per second"),
            Map.entry("tok/s", "token per second|tokens per second"),
            Map.entry("kbps", "kilobit per second|kilobits per second"),
            Map.entry("m/s", "meter per second|meters per second"),
            Map.entry("km/h", "kilometer per hour|kilometers per hour"),
            Map.entry("EB", "exabyte"),
            Map.entry("TWh", "terawatt hour"),
            Map.entry("Wh", "watt hour"),
            Map.entry("mAh", "milliamp hour"),
            Map.entry("Hz", "hertz|hertz"),
            Map.entry("kHz", "kilohertz|kilohertz"),
            Map.entry("dB", "decibel"),
            Map.entry("bps", "basis point"),
            Map.entry("bp", "basis point"),
            Map.entry("ppm", "part per million|parts per million"),
            Map.entry("ppb", "part per billion|parts per billion"),
            Map.entry("mg", "milligram"),
            Map.entry("lb", "pound"),
            Map.entry("lbs", "pound"),
            Map.entry("oz", "ounce"),
            Map.entry("ft", "foot|feet"),
            Map.entry("ms", "millisecond"),
            Map.entry("GHz", "gigahertz|gigahertz"),
            Map.entry("MHz", "megahertz|megahertz"),
            Map.entry("fps", "frame per second|frames per second"),
            Map.entry("nm", "nanometer"),
            Map.entry("mm", "millimeter"),
            Map.entry("cm", "centimeter"),
            Map.entry("km", "kilometer"),
            Map.entry("kg", "kilogram"),
            Map.entry("mph", "mile per hour|miles per hour"),
            Map.entry("°C", "degree Celsius|degrees Celsius"),
            Map.entry("°F", "degree Fahrenheit|degrees Fahrenheit")));

    private static final String NAMES = String.join(
            "|",
            UNITS.keySet().stream()
                    .sorted((one, other) -> other.length() - one.length())
                    .map(Pattern::quote)
                    .toList());

    private Units() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(FIGURE + "[x×]?[-–]+" + FIGURE + "[x×](?![\\w])", m -> range(m) + " times"),
                Rule.of(FIGURE + "[x×](?![\\w])(?!\\s?\\d)", m -> NumberWords.of(group(m, 1)) + " times"),
                Rule.of(FIGURE + "%?[-–]+" + FIGURE + "\\s?%", m -> range(m) + " percent"),
                // One letter is a unit only where a blank sets it off: "1990s" and "350m" are something else.
                Rule.of(
                        FIGURE + "\\ss(?![\\w'’])",
                        m -> NumberWords.of(group(m, 1)) + (group(m, 1).equals("1") ? " second" : " seconds")),
                Rule.of(
                        FIGURE + "\\sm(?=\\s(?:high|long|wide|deep|tall|thick|away|above|below|apart|of water)\\b)",
                        m -> NumberWords.of(group(m, 1)) + (group(m, 1).equals("1") ? " meter" : " meters")),
                Rule.of(FIGURE + "\\s?%(?:\\+(?!\\w))", m -> "more than " + NumberWords.of(group(m, 1)) + " percent"),
                Rule.of(FIGURE + "\\s?%", m -> NumberWords.of(group(m, 1)) + " percent"),
                Rule.of(
                        Following.ARTICLE + FIGURE + "([+]?)([\\s-]?)(" + NAMES + ")(?![\\w])" + Following.NEXT,
                        Units::measure),
                Rule.says("\\b(\\p{Ll}*meters?|feet|foot) squared\\b", "square $1"));
    }

    private static String range(MatchResult m) {
        return NumberWords.of(group(m, 1)) + " to " + NumberWords.of(group(m, 2));
    }

    private static String measure(MatchResult m) {
        String article = group(m, 1);
        String[] names = String.valueOf(UNITS.get(group(m, 5))).split("\\|");
        String many = names.length > 1 ? names[1] : names[0] + "s";
        boolean one = group(m, 2).equals("1") || group(m, 4).equals("-") || Following.isMeasured(article, group(m, 6));
        String more = group(m, 3).isEmpty() ? "" : "more than ";
        return Following.before(article, more) + more + NumberWords.of(group(m, 2)) + " " + (one ? names[0] : many);
    }
}
