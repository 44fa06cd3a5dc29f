package newsroom.summarize.conflict;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Quantity;

/** What a sentence opens with. */
final class Lead {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\d'’]+");
    /** "At the higher dose", "Among diabetics", "With a terabyte of storage": what the figure is limited to. */
    private static final Pattern LIMIT =
            Pattern.compile("^(?!In front of )(?:With|At|In|For|Of|Among|Between|During|Without|Excluding) "
                    + "(.{2,40}?)(?:, | (?:the|its|a|\\p{Lu}))");

    private Lead() {}

    /** Whether its first word of weight is one that the other report does not know. */
    static boolean isUnknown(Statement own, Statement other) {
        return BETWEEN.splitAsStream(own.claim().text())
                .map(word -> word.toLowerCase(Locale.ROOT).replaceFirst("['’]s$", ""))
                .filter(word -> !word.isEmpty() && !Lexicon.isSmall(word) && !Lexicon.isNumber(word))
                .findFirst()
                .filter(word -> !isKnown(word, other.report()))
                .isPresent();
    }

    /** Whether it opens with a limit that the other report does not know. */
    static boolean isLimited(Statement own, Statement other) {
        Quantity quantity = own.claim().quantity();
        Matcher limit = LIMIT.matcher(own.claim().text());
        return limit.find()
                && (quantity == null || own.claim().text().indexOf(quantity.text()) >= limit.end())
                && BETWEEN.splitAsStream(limit.group(1).toLowerCase(Locale.ROOT))
                        .anyMatch(word -> !word.isEmpty() && !Lexicon.isSmall(word) && !isKnown(word, other.report()));
    }

    private static boolean isKnown(String word, Report report) {
        String meaning = Lexicon.meaning(word);
        return Lexicon.isFree(meaning) || report.meanings().contains(meaning) || report.names(word);
    }
}
