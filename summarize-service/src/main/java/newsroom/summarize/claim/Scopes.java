package newsroom.summarize.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a figure is limited to: a period, a place, a part, a stage. Each is written {@code kind:value}, so that two claims
 * can be compared kind by kind.
 */
final class Scopes {

    private static final Map<String, Pattern> KINDS = new LinkedHashMap<>();
    private static final Pattern WORLD =
            Pattern.compile("\\b(?:worldwide|global(?:ly)?|around the world)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern STRETCH = Pattern.compile(
            "\\b(?:(?:over|in|for|within|across|during) (?:the )?(?:(?:next|past|last|coming) )?)?(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[- ](year|quarter|month|week|day)s?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM = Pattern.compile(
            "\\bfrom (?:\\w+ing )?(?:about |roughly |over |nearly |around |approximately |just )?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile(
            "\\b(?:includ(?:e|es|ed|ing)|of which|of them|among them|as many as|another|additional(?:ly)?|an extra)\\s(?:\\w+ ){0,2}$",
            Pattern.CASE_INSENSITIVE);

    static {
        kind(
                "quarter",
                "(?:first|second|third|fourth|Q[1-4])(?: |-)?(?:fiscal )?(?:quarter)?(?=[ ,.]|$)(?<=quarter|Q[1-4])");
        kind(
                "month",
                "(?:in|by|since|during|of|for) (?:early |late |mid-)?(January|February|March|April|May|June|July|August|September|October|November|December)(?! \\d)");
        kind(
                "year",
                "(?:in|by|of|for|through|until|since|during) (?:fiscal |late |early )?(20[0-4]\\d)|(?<=quarter of )20[0-4]\\d|Q[1-4] 20[0-4]\\d");
        kind("half", "(?:first|second) half");
        kind(
                "place",
                "(?:in|across|within) (?:the )?(Europe|China|India|Japan|Germany|France|Britain|Asia|Africa|North America|Latin America|U\\.?S\\.?|United States|UK|EU|Texas|California|Brazil|Canada|Mexico|Russia|Korea|Taiwan)\\b");
        kind("money", "(pre|post)-money");
        kind("flow", "(input|output|cached) tokens?");
        kind("stage", "(seed|series [a-h])\\b");
        kind("precision", "(\\d{1,2})-bit\\b|\\b(fp8|bf16|int4)\\b");
    }

    private Scopes() {}

    static List<String> of(String clause, int start, List<String> qualifiers) {
        List<String> scopes = new ArrayList<>();
        KINDS.forEach((kind, pattern) -> {
            Matcher matcher = pattern.matcher(clause);
            if (matcher.find()) {
                scopes.add(kind + ":" + value(matcher));
            }
        });
        if (WORLD.matcher(clause).find()) {
            scopes.add("place:world");
        }
        Matcher stretch = STRETCH.matcher(clause);
        while (stretch.find()) {
            if (stretch.start() > start || stretch.end() <= start) {
                scopes.add("stretch:" + number(stretch.group(1)) + " "
                        + stretch.group(2).toLowerCase(java.util.Locale.ROOT));
                break;
            }
        }
        String before = clause.substring(0, start);
        if (FROM.matcher(before).find()) {
            scopes.add("side:before");
        }
        if (PART.matcher(before).find()) {
            scopes.add("part:some");
        }
        qualifiers.stream()
                .filter(q -> q.matches("input|output|cached|paying|paid|free|monthly|daily|weekly|active|used"))
                .forEach(q -> scopes.add("sort:" + q));
        return scopes;
    }

    private static String value(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return matcher.group(i).toLowerCase(java.util.Locale.ROOT).replace(".", "");
            }
        }
        return matcher.group()
                .toLowerCase(java.util.Locale.ROOT)
                .replaceFirst("^q", "")
                .replace("first", "1")
                .replace("second", "2")
                .replace("third", "3")
                .replace("fourth", "4")
                .replace(" quarter", "")
                .strip();
    }

    private static int number(String word) {
        int spoken = List.of(
                        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
                        "twelve")
                .indexOf(word.toLowerCase(java.util.Locale.ROOT));
        return spoken >= 0 ? spoken : Integer.parseInt(word);
    }

    private static void kind(String kind, String pattern) {
        KINDS.put(kind, Pattern.compile("\\b(?:" + pattern + ")", kind.equals("place") ? 0 : Pattern.CASE_INSENSITIVE));
    }
}
