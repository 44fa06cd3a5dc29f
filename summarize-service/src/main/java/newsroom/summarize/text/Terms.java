package newsroom.summarize.text;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Content words of a sentence, for telling what it adds. */
public final class Terms {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.,'’-]*[\\p{L}\\p{N}]|[\\p{L}\\p{N}]");
    private static final Pattern FIGURE = Pattern.compile("\\d[\\d.,]*");

    private static final Set<String> STOP = Set.copyOf(List.of(
            ("a an and are as at be been but by can could did do does for from had has have he her his how if in into is it its"
                            + " may more most new not of on or our said say says she should so some than that the their them then"
                            + " there these they this to was we were what when where which who will with would you your after"
                            + " also all any about over up out one two per about told according")
                    .split(" ")));

    private Terms() {}

    public static Set<String> of(String text) {
        Set<String> terms = new LinkedHashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String term = term(word.group());
            if (!STOP.contains(term)) {
                terms.add(term);
            }
        }
        return terms;
    }

    /** Numbers as they are written. */
    public static Set<String> figures(String text) {
        Set<String> figures = new LinkedHashSet<>();
        Matcher figure = FIGURE.matcher(text);
        while (figure.find()) {
            figures.add(figure.group().replaceAll("[.,]+$", ""));
        }
        return figures;
    }

    public static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /** Shared terms against all terms of the smaller set, 0 to 1. */
    public static double overlap(Set<String> a, Set<String> b) {
        int smaller = Math.min(a.size(), b.size());
        if (smaller == 0) {
            return 0;
        }
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(b);
        return (double) shared.size() / smaller;
    }

    private static String term(String word) {
        String term = word.toLowerCase(Locale.ROOT).replace('’', '\'').replaceFirst("'s$", "");
        boolean plural = term.length() > 4 && term.endsWith("s") && !term.endsWith("ss");
        return plural ? term.substring(0, term.length() - 1) : term;
    }
}
