package newsroom.publish.spoken;

import static newsroom.publish.spoken.Rule.group;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/** Dates, years, quarters and times of day. */
final class Dates {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final String MONTH =
            "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|uary|ruary|ch|il|e|y|ust|ember|tember|ober)?";
    private static final String YEAR = "((?:1[5-9]|20)\\d\\d)";
    private static final String ZONES =
            "(?:\\s(ET|EST|EDT|CT|CST|CDT|MT|MST|MDT|PT|PST|PDT|UTC|GMT|CET|CEST|BST|JST)\\b)?";
    private static final Map<String, String> ZONE = Map.ofEntries(
            Map.entry("ET", "Eastern time"),
            Map.entry("EST", "Eastern time"),
            Map.entry("EDT", "Eastern time"),
            Map.entry("CT", "Central time"),
            Map.entry("CST", "Central time"),
            Map.entry("CDT", "Central time"),
            Map.entry("MT", "Mountain time"),
            Map.entry("MST", "Mountain time"),
            Map.entry("MDT", "Mountain time"),
            Map.entry("PT", "Pacific time"),
            Map.entry("PST", "Pacific time"),
            Map.entry("PDT", "Pacific time"),
            Map.entry("CET", "Central European time"),
            Map.entry("CEST", "Central European summer time"),
            Map.entry("BST", "British summer time"),
            Map.entry("JST", "Japan time"),
            Map.entry("UTC", "U T C"),
            Map.entry("GMT", "G M T"));

    /** The sentence goes on: a full date is closed by a pause. */
    private static final String ON = "(?:(\\s)(?=\\p{L}))?";

    private Dates() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("\\b(\\d{4})-(\\d\\d)-(\\d\\d)(?:T[\\d:.]+Z?)?\\b" + ON, Dates::iso),
                Rule.of("\\b(\\d{1,2})/(\\d{1,2})/" + YEAR + "\\b" + ON, Dates::slashed),
                Rule.of(
                        "\\bCVE-" + YEAR + "-(\\d{4,7})\\b",
                        m -> "CVE " + year(group(m, 1)) + " " + digits(group(m, 2))),
                Rule.of("\\bFY\\s?" + YEAR + "\\b", m -> Rule.opening(m, "fiscal year " + year(group(m, 1)))),
                Rule.of(
                        "\\b(?:[Tt]he\\s)?H([12])\\s" + YEAR + "\\b",
                        m -> "the " + NumberWords.ordinal(group(m, 1)) + " half of " + year(group(m, 2))),
                Rule.of("\\b" + MONTH + "\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s" + YEAR + "\\b" + ON, Dates::day),
                Rule.of("\\b" + MONTH + "\\s(\\d{1,2})(?:st|nd|rd|th)?\\b(?!,\\d|\\.\\d|%|:)", Dates::day),
                Rule.of("\\b(\\d{1,2})\\s" + MONTH + "\\s" + YEAR + "\\b" + ON, Dates::dayFirst),
                Rule.of(
                        "(?<=\\b(?i:on|of|by|from|until|till|since|to|before|after) )(\\d{1,2})\\s" + MONTH
                                + "\\b(?!\\s\\d{4})",
                        m -> month(group(m, 2)) + " " + NumberWords.ordinal(group(m, 1))),
                Rule.of("\\b" + MONTH + "\\s" + YEAR + "\\b", m -> month(group(m, 1)) + " " + year(group(m, 2))),
                Rule.of(
                        "(\\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]his) |'s )?\\bQ([1-4])(?:\\s" + YEAR + ")?\\b"
                                + Following.NEXT,
                        Dates::quarter),
                Rule.of("\\b" + YEAR + "s\\b", Dates::decade),
                Rule.of("(?i)(\\bfrom )?\\b" + YEAR + "[-–]" + YEAR + "\\b", Dates::years),
                Rule.of(
                        "\\b" + YEAR + "[-–](\\d\\d)\\b(?!-)",
                        m -> year(group(m, 1)) + " to " + NumberWords.of(group(m, 2))),
                Rule.of(
                        "(?<!\\b[Aa]t )(?<![\\d:.,])(\\d{1,2}):([0-5]\\d):([0-5]\\d)(?![\\d:]|\\.\\d|\\s?[apAP]\\.?[mM]|\\s\\p{Lu}{2,4}\\b)",
                        Dates::duration),
                Rule.says("(?<![\\d:.,$-])(\\d{1,2}:\\d\\d)\\s?[-–]\\s?(?=\\d{1,2}:\\d\\d(?![\\d:]))", "$1 to "),
                Rule.says(
                        "(?<![\\d:.,$-])(\\d{1,2})\\s?[-–]\\s?(?=\\d{1,2}(?::\\d\\d)?\\s?[apAP]\\.?[mM]\\b)", "$1 to "),
                // The stop of "a.m." at the very end is the sentence's, too.
                Rule.says("(?<=\\d\\s?[apAP]\\.[mM]\\.)$", "."),
                Rule.of("\\b(\\d{1,2})(?::(\\d\\d))?\\s?([apAP])(?:\\.[mM]\\.|[mM]\\b)" + ZONES, Dates::time),
                Rule.of("\\b([01]?\\d|2[0-3]):([0-5]\\d)\\b(?!:)" + ZONES, Dates::clock),
                Rule.of("(?<!\\w)'(\\d\\d)\\b(?!s)", m -> NumberWords.of(group(m, 1))),
                Rule.of(
                        "(?i)\\b(in|of|since|by|until|from|to|during|early|late|mid|before|after|for)[ -]" + YEAR
                                + "(?!,\\d|\\.\\d|[x×%\\w-]|\\s(?:\\w+s)\\b)",
                        m -> group(m, 1) + " " + year(group(m, 2))));
    }

    /** Four digits that nothing makes a year but what they are; to be read after units and sums. */
    static List<Rule> bareYears() {
        return List.of(Rule.of(
                "(?<![\\w.,:/-])(19\\d\\d|20[0-4]\\d)(?![\\w-]|[.,]\\d|\\s?[x×+%])(?<!\\p{Lu}{2} \\d{4})",
                m -> year(group(m, 1))));
    }

    private static String iso(MatchResult m) {
        int month = Integer.parseInt(group(m, 2));
        if (month < 1 || month > MONTHS.size()) {
            return m.group();
        }
        return MONTHS.get(month - 1) + " " + NumberWords.ordinal(group(m, 3)) + ", " + year(group(m, 1)) + on(m);
    }

    /** Day or month first is told only by a number above twelve; otherwise the numbers are said as they stand. */
    private static String slashed(MatchResult m) {
        int first = Integer.parseInt(group(m, 1));
        int second = Integer.parseInt(group(m, 2));
        int month = Math.min(first, second);
        int day = Math.max(first, second);
        if (month < 1 || day <= MONTHS.size() || day > 31) {
            return NumberWords.of(String.valueOf(first)) + ", " + NumberWords.of(String.valueOf(second)) + ", "
                    + year(group(m, 3)) + on(m);
        }
        return MONTHS.get(month - 1) + " " + NumberWords.ordinal(String.valueOf(day)) + ", " + year(group(m, 3))
                + on(m);
    }

    private static String on(MatchResult m) {
        return group(m, m.groupCount()).isEmpty() ? "" : ", ";
    }

    private static String digits(String digits) {
        return digits.chars()
                .mapToObj(digit -> NumberWords.of(Character.toString(digit)))
                .collect(Collectors.joining(" "));
    }

    private static String day(MatchResult m) {
        String day = month(group(m, 1)) + " " + NumberWords.ordinal(group(m, 2));
        return m.groupCount() < 3 ? day : day + ", " + year(group(m, 3)) + on(m);
    }

    private static String month(String begins) {
        return MONTHS.stream()
                .filter(month -> month.startsWith(begins.substring(0, 3)))
                .findFirst()
                .orElse(begins);
    }

    private static String dayFirst(MatchResult m) {
        return month(group(m, 2)) + " " + NumberWords.ordinal(group(m, 1)) + ", " + year(group(m, 3)) + on(m);
    }

    private static String quarter(MatchResult m) {
        String before = group(m, 1);
        String year = group(m, 3);
        boolean named = !before.isEmpty() || (year.isEmpty() && Following.isNoun(group(m, 4)));
        String quarter = (named ? before : "the ") + NumberWords.ordinal(group(m, 2)) + " quarter";
        return year.isEmpty() ? quarter : quarter + " of " + year(year);
    }

    private static String decade(MatchResult m) {
        String words = year(group(m, 1));
        return words.endsWith("y") ? words.substring(0, words.length() - 1) + "ies" : words + "s";
    }

    private static String years(MatchResult m) {
        return group(m, 1) + year(group(m, 2)) + " to " + year(group(m, 3));
    }

    private static String time(MatchResult m) {
        String half = group(m, 3).toUpperCase(Locale.ROOT) + " M";
        return hour(m) + " " + half + zone(group(m, 4));
    }

    private static String duration(MatchResult m) {
        String parts = counted(group(m, 1), "hour") + counted(group(m, 2), "minute") + counted(group(m, 3), "second");
        return parts.replaceFirst("^, ", "").replaceFirst(", (?=[^,]*$)", " and ");
    }

    private static String counted(String digits, String what) {
        int number = Integer.parseInt(digits);
        return number == 0 ? "" : ", " + NumberWords.of(String.valueOf(number)) + " " + what + (number == 1 ? "" : "s");
    }

    private static String clock(MatchResult m) {
        return hour(m) + zone(group(m, 3));
    }

    private static String hour(MatchResult m) {
        String minutes = group(m, 2);
        String past = minutes.isEmpty() || minutes.equals("00")
                ? ""
                : minutes.startsWith("0")
                        ? " oh " + NumberWords.of(minutes.substring(1))
                        : " " + NumberWords.of(minutes);
        return NumberWords.of(String.valueOf(Integer.parseInt(group(m, 1)))) + past;
    }

    private static String zone(String zone) {
        return zone.isEmpty() ? "" : " " + ZONE.get(zone);
    }

    private static String year(String digits) {
        return NumberWords.year(digits);
    }
}
