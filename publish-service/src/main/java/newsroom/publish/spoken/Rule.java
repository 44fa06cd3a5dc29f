package newsroom.publish.spoken;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One thing that is said otherwise than it is printed. */
record Rule(Pattern printed, Function<MatchResult, String> spoken) {

    static Rule of(String printed, Function<MatchResult, String> spoken) {
        return new Rule(Pattern.compile(printed), spoken);
    }

    /** The same words for every match; {@code $1} and so on stand for groups. */
    static Rule says(String printed, String words) {
        return of(printed, match -> {
            String said = words;
            for (int i = 1; i <= match.groupCount(); i++) {
                said = said.replace("$" + i, group(match, i));
            }
            return opening(match, said);
        });
    }

    String apply(String text) {
        return printed.matcher(text).replaceAll(match -> Matcher.quoteReplacement(spoken.apply(match)));
    }

    /** A group of the match; empty where it took no part. */
    static String group(MatchResult match, int number) {
        String group = match.group(number);
        return group == null ? "" : group;
    }

    /** The words with a capital where they open the text. */
    static String opening(MatchResult match, String words) {
        return match.start() > 0 || words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
