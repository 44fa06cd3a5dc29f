package newsroom.publish.copy;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Claim;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;

/**
 * Names that the news is about: written with a capital in the midst of sentences of several events. Headlines cannot
 * tell, since many of them capitalise every word; they are only searched for names found elsewhere.
 */
public final class Names {

    /** Looks back only from a capital after a space: from every place it took half of the time of an issue. */
    private static final Pattern MIDST = Pattern.compile(
            "(?=\\p{Lu})(?<= )(?<=(?<![\\p{L}\\p{N}])(?:The|An?|\\p{Ll}[\\p{L}\\p{N}-]{0,30}),? )(\\p{Lu}[\\p{L}\\p{N}]*\\p{L}[\\p{L}\\p{N}]*(?: \\p{Lu}[\\p{L}\\p{N}]+)*+)(?=[\\s,;:.’'])");

    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int EVENTS = 2;
    private static final int LONGEST = 40;
    /** Of a longer row of capitals nobody can tell where one name ends: "Anthropic Wall Street". */
    private static final int MOST_WORDS = 2;

    /** Capitalised, but nobody: forms of address, days, months, and what all of this desk's news is about. */
    private static final Set<String> NOBODY = Set.of(
            "ai",
            "agi",
            "llm",
            "llms",
            "gpu",
            "gpus",
            "cpu",
            "cpus",
            "api",
            "apis",
            "ceo",
            "cto",
            "cfo",
            "ml",
            "ipo",
            "pc",
            "tv",
            "pdf",
            "url",
            "sdk",
            "ui",
            "ux",
            "it",
            "mr",
            "ms",
            "mrs",
            "dr",
            "the",
            "i",
            "we",
            "you",
            "they",
            "he",
            "she",
            "a",
            "an",
            "this",
            "that",
            "these",
            "those",
            "but",
            "and",
            "if",
            "in",
            "on",
            "for",
            "new",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "english",
            "internet",
            "web",
            "github",
            "reddit",
            "twitter",
            "x",
            "youtube",
            "arxiv",
            "hacker news",
            "us",
            "uk",
            "eu",
            "american",
            "chinese",
            "european",
            "british",
            "hn",
            "tech",
            "open",
            "source",
            "chief",
            "president",
            "state",
            "first",
            "show hn");

    private final Map<String, Pattern> known;

    private Names(Map<String, Pattern> known) {
        this.known = known;
    }

    /** The names that at least two of the events use; no outlet of theirs, and no word that as many write small. */
    public static Names in(Collection<Brief> briefs) {
        Map<String, Integer> events = new HashMap<>();
        Map<String, Integer> lower = new HashMap<>();
        Set<String> outlets = new HashSet<>();
        for (Brief brief : briefs) {
            of(brief).forEach(name -> events.merge(name, 1, Integer::sum));
            words(brief).forEach(word -> lower.merge(word, 1, Integer::sum));
            brief.reports().stream()
                    .filter(Names::isOutlet)
                    .forEach(report -> outlets.add(lower(report.source().publisher())));
        }
        Map<String, Integer> common = new HashMap<>();
        events.keySet().forEach(name -> common.put(name, lower.getOrDefault(lower(name), 0)));
        Map<String, Pattern> known = new HashMap<>();
        events.forEach((name, count) -> {
            boolean isWord = common.getOrDefault(name, 0) >= count;
            if (count >= EVENTS && !isWord && !outlets.contains(lower(name))) {
                known.put(name, Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])"));
            }
        });
        return new Names(known);
    }

    /** The name in a headline that its own story's sentences write as one, whoever else uses it; the first of several. */
    public static Optional<String> within(String headline, Collection<Sentence> sentences) {
        Set<String> names = new TreeSet<>();
        sentences.forEach(sentence -> collect(sentence.text(), names));
        return names.stream()
                .filter(name -> Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                        .matcher(headline)
                        .find())
                .min(Comparator.comparing((String name) -> headline.indexOf(name))
                        .thenComparing(name -> -name.length()));
    }

    /** A primary source is what the news is about, not who carries it. */
    private static boolean isOutlet(Report report) {
        return switch (report.source().tier()) {
            case PRIMARY -> false;
            case WIRE, SPECIALIST, BLOG, COMMUNITY, UNKNOWN -> true;
        };
    }

    /** The known names that the text uses, in alphabetical order. */
    public Set<String> of(String text) {
        Set<String> used = new TreeSet<>();
        known.forEach((name, pattern) -> {
            if (text.contains(name) && pattern.matcher(text).find()) {
                used.add(name);
            }
        });
        return used;
    }

    private static Set<String> of(Brief brief) {
        Set<String> names = new TreeSet<>();
        brief.summary().forEach(sentence -> collect(sentence.text(), names));
        brief.bullets().stream().map(Sentence::text).forEach(text -> collect(text, names));
        brief.claims().stream().map(Claim::text).forEach(text -> collect(text, names));
        return names;
    }

    /** Words that the event's reports write without a capital. */
    private static Set<String> words(Brief brief) {
        Set<String> words = new HashSet<>();
        brief.claims().forEach(claim -> words.addAll(List.of(APART.split(claim.text()))));
        brief.summary().forEach(sentence -> words.addAll(List.of(APART.split(sentence.text()))));
        words.removeIf(word -> word.isEmpty() || !Character.isLowerCase(word.charAt(0)));
        return words;
    }

    private static void collect(String text, Set<String> names) {
        Matcher matcher = MIDST.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1);
            boolean apart = name.chars().filter(c -> c == ' ').count() < MOST_WORDS;
            if (apart && name.length() <= LONGEST && name.length() > 1 && !NOBODY.contains(lower(name))) {
                names.add(name);
            }
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
