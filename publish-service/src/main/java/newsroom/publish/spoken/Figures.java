package newsroom.publish.spoken;

import static newsroom.publish.spoken.Rule.group;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;

/** Figures that stand for themselves. */
final class Figures {

    /** Digits, thousands apart or not, and decimals. */
    static final String FIGURE = "((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)";

    private static final Map<String, String> SCALES =
            Map.of("k", " thousand", "m", " million", "b", " billion", "t", " trillion");

    /** What is counted in billions; a B that nothing of the kind follows is part of a model's name. */
    private static final String COUNTED =
            "(?=[\\s-](?:parameter|active|param|token|user|people|person|page|image|download|view"
                    + "|request|device|transistor|weight|row|record|document|word|message|customer|visit|subscriber|sample|year"
                    + "|dollar|euro|pound|yen|in\\b|of\\b))";

    /** Before what is measured: "1.5T-parameter". */
    private static final String HYPHEN = "(?:-(?=\\p{L}))?";

    private static final String LOWER_SCALE = "(?<![\\w.,-])" + FIGURE + "([kKMmT])(\\+?)(?![\\w])" + HYPHEN;
    private static final Map<String, String> FRACTIONS = Map.of(
            "1/2",
            "one half",
            "1/3",
            "one third",
            "2/3",
            "two thirds",
            "1/4",
            "one quarter",
            "3/4",
            "three quarters",
            "1/5",
            "one fifth");

    private Figures() {}

    /** What would be taken for a model's name. */
    static List<Rule> beforeModels() {
        return List.of(
                Rule.of(
                        "(?<![\\w.])(\\d{1,9})(?:st|nd|rd|th)\\b(-(?=\\p{L}))?",
                        match -> NumberWords.ordinal(group(match, 1))
                                + (group(match, 2).isEmpty() ? "" : " ")),
                Rule.of(
                        "(?<![\\w.,-])" + FIGURE + "\\s?([bmt])n\\b",
                        match -> NumberWords.of(group(match, 1)) + named(group(match, 2))),
                Rule.of(
                        "(?<=\\b[Aa]n? )" + FIGURE + "B(?=\\smodel)",
                        match -> NumberWords.of(group(match, 1)) + " billion"),
                Rule.of(
                        "(?<![\\w.-])([48])K(?=\\s(?:video|resolution|display|TV|TVs|monitor|screen|camera))",
                        match -> NumberWords.of(group(match, 1)) + " K"),
                Rule.of("(?<![\\w.,-])" + FIGURE + "([kKMmBT])?[-–]+" + FIGURE + "([kKMmT])(?!\\w)", Figures::range),
                Rule.of("(?<![\\w.,-])" + FIGURE + "[-–]+" + FIGURE + "([bB])" + COUNTED, Figures::scaled),
                Rule.of(LOWER_SCALE, Figures::scale),
                Rule.of("(?<![\\w.,-])" + FIGURE + "([bB])(\\+?)" + COUNTED + HYPHEN, Figures::scale),
                Rule.of(
                        "(?<![\\w.,])" + FIGURE + "\\s?([x×])\\s?" + FIGURE + "(?!\\w)",
                        match -> NumberWords.of(group(match, 1)) + " by " + NumberWords.of(group(match, 3))));
    }

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "(?<![\\w/])(\\d)[/⁄](\\d{1,2})(?![\\w/])",
                        match -> FRACTIONS.getOrDefault(group(match, 1) + "/" + group(match, 2), match.group())),
                Rule.of("(?<![\\w/])(\\d{1,2})/10(?![\\w/])", match -> NumberWords.of(group(match, 1)) + " out of ten"),
                Rule.of("(?<![\\w./-])(\\d\\d)[/-](\\d\\d)(?![\\w/.-])", Figures::shares),
                Rule.says("(?<=\\d)/(?=\\d)", " slash "),
                Rule.of("(?<![\\w.])" + FIGURE + ":" + FIGURE + "(?![\\w:])", match -> pair(match, "to")),
                Rule.of("(?<![\\w.-])" + FIGURE + "\\s?[-–—]+\\s?" + FIGURE + "(?![\\w-])", match -> pair(match, "to")),
                Rule.of("\\d+(?:\\.\\d+){2,}", match -> NumberWords.version(match.group())),
                Rule.of(
                        FIGURE + "\\+(?!\\w)",
                        match -> Rule.opening(match, "more than " + NumberWords.of(group(match, 1)))),
                Rule.says(
                        "(?i)\\b(over|more than|above|at least|nearly|almost|about|some|roughly|up to) (an? |the )?more than\\b",
                        "$1 $2"),
                Rule.of(FIGURE + "(?:-(?=\\p{L}))?", match -> " " + NumberWords.of(group(match, 1)) + " "));
    }

    /** Two parts of a hundred: "a fifty fifty split". */
    private static String shares(MatchResult match) {
        boolean whole = Integer.parseInt(group(match, 1)) + Integer.parseInt(group(match, 2)) == 100;
        return whole ? NumberWords.of(group(match, 1)) + " " + NumberWords.of(group(match, 2)) : match.group();
    }

    private static String pair(MatchResult match, String between) {
        return NumberWords.of(group(match, 1)) + " " + between + " " + NumberWords.of(group(match, 2));
    }

    private static String range(MatchResult match) {
        boolean alike = group(match, 2).isEmpty() || group(match, 2).equalsIgnoreCase(group(match, 4));
        return NumberWords.of(group(match, 1)) + (alike ? "" : named(group(match, 2))) + " to "
                + NumberWords.of(group(match, 3)) + named(group(match, 4));
    }

    private static String scaled(MatchResult match) {
        return pair(match, "to") + named(group(match, 3));
    }

    private static String scale(MatchResult match) {
        String words = NumberWords.of(group(match, 1)) + named(group(match, 2));
        String after = match.group().endsWith("-") ? " " : "";
        return (group(match, 3).isEmpty() ? words : Rule.opening(match, "more than " + words)) + after;
    }

    private static String named(String letter) {
        return SCALES.getOrDefault(letter.toLowerCase(Locale.ROOT), "");
    }
}
