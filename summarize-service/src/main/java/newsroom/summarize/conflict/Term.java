package newsroom.summarize.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Quantity;

/**
 * A word of a clause that carries meaning.
 *
 * @param meaning the word's stem, or the name that it shares with its synonyms
 * @param before the small words between it and the word before, lower case, with the commas among them
 * @param isInFigure whether it stands within the figure, between its number and what is counted
 * @param isAside whether it tells why or by whom
 */
record Term(String word, String meaning, String before, boolean isInFigure, boolean isName, boolean isAside) {
    /** Stands for the number and its unit. */
    static final String FIGURE = "#";

    private static final Pattern SAID =
            Pattern.compile(", (?:the )?[^,;\\d]{2,40} (?:said|says|reported|reports|estimated|added)\\b[^,;\\d]*$");
    private static final Pattern ASIDE =
            Pattern.compile("\\b(?:because|by|after|amid|despite|following|since|although)\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}$€£%]+(?:[.,'’&/][\\p{L}\\p{N}]+)*%?|[,;:()—–]");

    /** In their order; the figure's number and unit are no words. */
    static List<Term> of(Statement statement) {
        String text = SAID.matcher(statement.clause()).replaceFirst("");
        Quantity quantity = statement.claim().quantity();
        String figure = quantity == null ? "" : quantity.text();
        int from = figure.isEmpty() ? -1 : text.indexOf(figure);
        int to = from < 0 ? -1 : from + figure.length();
        Set<String> names = statement.names().stream()
                .flatMap(name -> Stream.of(name.split(" ")))
                .collect(Collectors.toSet());
        List<Term> terms = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String plain = plain(word.group());
            boolean within = word.start() >= from && word.start() < to;
            boolean unit = within && (word.end() >= to || Lexicon.isNumber(plain));
            if (unit) {
                terms.add(new Term("", FIGURE, before.toString(), true, false, false));
                before.setLength(0);
            } else if (Lexicon.isSmall(plain) || !Character.isLetter(plain.charAt(0))) {
                before.append(' ').append(plain);
            } else {
                boolean name = names.contains(plain)
                        || word.group().substring(1).chars().anyMatch(Character::isUpperCase);
                boolean aside = isAside(before, plain)
                        || (!terms.isEmpty() && last(terms).isAside() && goesOn(before));
                String meaning = Lexicon.meaning(plain);
                terms.add(new Term(plain, meaning, before.toString(), within, name, aside));
                before.setLength(0);
            }
        }
        return terms;
    }

    /** Why, after what and by whom a thing was done does not tell what was counted. */
    private static boolean isAside(CharSequence before, String plain) {
        String small = before.toString();
        return ASIDE.matcher(small).find() || (small.endsWith(" for") && plain.endsWith("ing"));
    }

    private static boolean goesOn(CharSequence before) {
        return !before.toString().contains(",");
    }

    private static Term last(List<Term> terms) {
        return terms.get(terms.size() - 1);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'').replaceFirst("'s?$", "");
    }

    /** Whether it tells nothing of what a figure is a figure of. */
    boolean isFree() {
        return isFigure() || isAside || Lexicon.isFree(meaning);
    }

    boolean isFigure() {
        return meaning.equals(FIGURE);
    }

    boolean isDeed() {
        return Lexicon.isDeed(word, meaning);
    }

    /** Whether nothing stands between it and the word before. */
    boolean touches() {
        return before.matches("[ \\d]*");
    }

    boolean isTied(Set<String> prepositions) {
        return List.of(before.strip().split(" ")).stream().anyMatch(prepositions::contains);
    }
}
