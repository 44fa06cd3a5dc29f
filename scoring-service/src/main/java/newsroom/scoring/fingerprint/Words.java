package newsroom.scoring.fingerprint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words, names and figures of English text, without a dictionary. */
final class Words {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.'’-]*[\\p{L}\\p{N}]|[\\p{L}\\p{N}]");
    private static final Pattern QUANTITY =
            Pattern.compile("[$€£]\\s?\\d[\\d,.]*|\\d[\\d,.]*\\s?(?:%|[kKmMbB]\\b|[a-zA-Z]{1,12})?");

    /** Function words, and the words that any headline on a technology desk may hold. */
    private static final Set<String> STOP = Set.copyOf(List.of(
            ("a an and are as at be been but by can could did do does for from had has have he her his how i if in into is"
                            + " it its just may more most my new no not now of off on one or our out over s say says said she"
                            + " should so some than that the their them then there these they this to too up us use uses"
                            + " using via was we were what when where which who why will with would you your about after"
                            + " all also amid any back because before being between down during each even ever every first"
                            + " get gets getting give go going good got here him inside it's know last launch launches let"
                            + " like little look make makes making many much need next old only other own per put really"
                            + " report reports reportedly right see set show shows still such take takes tell their think"
                            + " through time today top try under until very want wants way week well work world year years"
                            + " ai artificial intelligence company tech technology startup q1 q2 q3 q4 yoy est january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday 2024 2025 2026 2027 model models ceo don't i'm")
                    .split(" ")));

    private Words() {}

    /** Content words, lower case, possessive and plural endings off, each once. */
    static List<String> terms(String text) {
        Set<String> terms = new LinkedHashSet<>();
        for (String word : words(text)) {
            String term = term(word);
            if (term.length() > 1 && !STOP.contains(term) && !STOP.contains(word.toLowerCase(Locale.ROOT))) {
                terms.add(term);
            }
        }
        return List.copyOf(terms);
    }

    /**
     * Terms that name something: capitalised inside a sentence, mixed in case, or holding a digit. A title in title
     * case capitalises everything, so there only mixed case and digits count.
     */
    static List<String> names(String title, String lead) {
        Set<String> names = new LinkedHashSet<>();
        collectNames(title, isTitleCase(title), names);
        collectNames(lead, false, names);
        return List.copyOf(names);
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /** How many different quantities the text holds. */
    static int figures(String text) {
        Set<String> figures = new LinkedHashSet<>();
        Matcher quantity = QUANTITY.matcher(text);
        while (quantity.find()) {
            figures.add(quantity.group());
        }
        return figures.size();
    }

    static String term(String word) {
        String term = word.toLowerCase(Locale.ROOT).replace('’', '\'').replaceFirst("'s$", "");
        boolean plural = term.length() > 4 && term.endsWith("s") && !term.endsWith("ss") && !term.endsWith("us");
        return plural ? term.substring(0, term.length() - 1) : term;
    }

    private static void collectNames(String text, boolean titleCase, Set<String> names) {
        List<String> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean inside = i > 0 && !titleCase && Character.isUpperCase(word.charAt(0));
            boolean marked = word.chars().anyMatch(Character::isDigit)
                    || word.substring(1).chars().anyMatch(Character::isUpperCase);
            String term = term(word);
            if ((inside || marked) && term.length() > 1 && !STOP.contains(term)) {
                names.add(term);
            }
        }
    }

    private static boolean isTitleCase(String title) {
        List<String> words = words(title).stream()
                .filter(word -> Character.isLetter(word.charAt(0)) && word.length() > 3)
                .toList();
        long capital = words.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        return words.size() > 3 && capital * 10 >= words.size() * 8;
    }
}
