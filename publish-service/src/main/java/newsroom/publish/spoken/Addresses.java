package newsroom.publish.spoken;

import static newsroom.publish.spoken.Rule.group;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Addresses on the web, of which the host is said and the rest is left to the notes, and names of accounts. */
final class Addresses {

    private static final String REST = "(?:[/?#]\\S*[\\p{L}\\p{N}/=]|/)?";
    private static final String TOP =
            "(?:com|org|net|edu|gov|info|dev|app|news|tech|cloud|blog|xyz|fm|ai|io|co|uk|eu|de|tv"
                    + "|me|us|cn|jp|fr|ch|nl|in|ca|au|AI)";

    /** Ends of addresses that are said as words. */
    private static final Set<String> WORDS =
            Set.of("com", "org", "net", "gov", "info", "dev", "app", "news", "tech", "cloud", "blog", "me", "in");

    private Addresses() {}

    static List<Rule> rules(Lexicon lexicon) {
        return List.of(
                Rule.of(
                        "(?i:https?://)(?:www\\.)?([\\w.-]*\\w)(?::\\d+)?" + REST,
                        match -> host(group(match, 1), lexicon)),
                Rule.of(
                        "(?<![\\w./-])(?:www\\.)?((?:[\\w-]+\\.)+" + TOP + ")(?![\\w-]|\\.\\w)" + REST,
                        match -> host(group(match, 1), lexicon)),
                Rule.says("(?<![\\w/])/?r/(\\w+)", "the subreddit $1"),
                Rule.says("(?<=[\\p{L}\\p{N}])@(?=[\\p{L}\\p{N}])", " at "),
                Rule.says("(?<![\\p{L}\\p{N}])@_*(?=[\\p{L}\\p{N}])", "at "));
    }

    private static String host(String host, Lexicon lexicon) {
        return lexicon.said(host)
                .orElseGet(() -> Arrays.stream(host.split("\\."))
                        .map(label -> label(label, lexicon))
                        .collect(Collectors.joining(" dot ")));
    }

    private static String label(String label, Lexicon lexicon) {
        boolean spelled = label.length() <= 3 && label.matches(TOP) && !WORDS.contains(label);
        return lexicon.said(label).orElse(spelled ? label.toUpperCase(Locale.ROOT) : label);
    }
}
