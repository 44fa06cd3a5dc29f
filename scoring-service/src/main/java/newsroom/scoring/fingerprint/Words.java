package newsroom.scoring.fingerprint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words and their stems in English text, without a dictionary. */
final class Words {

    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.'’&-]*[\\p{L}\\p{N}]|[\\p{L}\\p{N}]");

    /** "1.5 billion", "1.5bn" and "1.5B" are one word. */
    private static final Pattern SCALED =
            Pattern.compile("(\\d[\\d.,]*) ?(?:(bn|billion)|(mn|million)|(tn|trillion))\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern DOTTED_INITIALS = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");
    private static final Pattern MANY_OF_INITIALS = Pattern.compile("\\p{Lu}{2,}s");

    private static final Pattern LINK = Pattern.compile("https?://\\S+|\\bt\\.co/\\S+");
    private static final int SHORTEST_STEM = 4;

    /** Function words, and the verbs and measures of time that any headline may hold. */
    private static final Set<String> STOP = Set.copyOf(List.of(
            ("a an and are as at be been but by can could did do does for from had has have he her his how i if in"
                            + " into is it its just may more most my new no not now of off on one or our out over s say"
                            + " says said she should so some than that the their them then there these they this to too"
                            + " up us use uses using via was we were what when where which who why will with would you"
                            + " your about after all also amid any back because before being between down during each"
                            + " even ever every first get gets getting give go going good got here him inside it's know"
                            + " last launch launches let like little look make makes making many much need next old only"
                            + " other own per put really report reports reportedly right see set show shows still such"
                            + " take takes tell think through time today top try under until very want wants way week"
                            + " well work world year years two three don't i'm hn january february march april may june"
                            + " july august september october november december monday tuesday wednesday thursday friday"
                            + " saturday sunday")
                    .split(" ")));

    private Words() {}

    /** Stems of the content words, each once, in order of appearance. */
    static List<String> terms(String text) {
        Set<String> terms = new LinkedHashSet<>();
        for (String word : words(text)) {
            if (isContent(word)) {
                terms.add(stem(word));
            }
        }
        return new ArrayList<>(terms);
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(spelt(withoutLinks(text)));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /** Scales of figures as one letter behind them. */
    static String spelt(String text) {
        return SCALED.matcher(text)
                .replaceAll(figure ->
                        figure.group(1) + (figure.group(2) != null ? "b" : figure.group(3) != null ? "m" : "t"));
    }

    static String withoutLinks(String text) {
        return text.indexOf("http") < 0 && text.indexOf("t.co/") < 0
                ? text
                : LINK.matcher(text).replaceAll(" ");
    }

    static boolean isContent(String word) {
        return term(word).length() > 1 && !STOP.contains(term(word)) && !STOP.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Lower case, possessive and plural endings and the dots of initials off. */
    static String term(String given) {
        String word = MANY_OF_INITIALS.matcher(given).matches() ? given.substring(0, given.length() - 1) : given;
        word = DOTTED_INITIALS.matcher(word).matches() ? word.replace(".", "") : word;
        String term = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (term.endsWith("'s")) {
            term = term.substring(0, term.length() - 2);
        }
        if (term.length() > 4 && term.endsWith("ies")) {
            return term.substring(0, term.length() - 3) + "y";
        }
        boolean plural = term.length() > 4 && term.endsWith("s") && !term.endsWith("ss") && !term.endsWith("us");
        return plural ? term.substring(0, term.length() - 1) : term;
    }

    /** The term without the endings of verbs and adverbs, so that "acquires" and "acquiring" are one. */
    static String stem(String word) {
        String term = term(word);
        for (String ending : List.of("ing", "ed", "lier", "er", "ly", "ion")) {
            if (term.length() > ending.length() + SHORTEST_STEM && term.endsWith(ending)) {
                return term.substring(0, term.length() - ending.length());
            }
        }
        return term.length() > SHORTEST_STEM + 1 && term.endsWith("e") ? term.substring(0, term.length() - 1) : term;
    }
}
