package newsroom.publish.spoken;

import java.util.List;

/** The last hand: marks become pauses, and what is neither a letter nor a pause is left out and told of. */
final class Pauses {

    private static final List<Rule> SIGNS = List.of(
            Rule.says("(?<=\\p{L})\\s?\\+(?!\\w)", " plus"),
            Rule.says("\\s\\+\\s", " plus "),
            Rule.says("\\s?&\\s?", " and "),
            Rule.says("\\s?(?:->|→|⇒)\\s?", " to "),
            Rule.says("\\s=\\s", " equals "),
            Rule.says("\\s?%", " percent"),
            Rule.says("§\\s?", "section "),
            Rule.says("(?<=\\p{L})\\s?°", " degrees"),
            Rule.says("(?<![\\p{L}])[$](?=\\s)", "dollars"),
            Rule.says("(?<=\\p{L})\\.(?=\\p{L})", " dot "),
            Rule.says("(?<=[\\p{L}])\\s?/\\s?(?=\\p{L})", ", "));

    private static final List<Rule> MARKS = List.of(
            Rule.says("[\"“”„«»*{}]|(?<!\\p{L})'|'(?!\\p{L})", ""),
            Rule.says("\\s*[—–‒―|]+\\s*|\\s*--+\\s*|\\s-\\s|\\s*[()\\[\\]]\\s*|\\s*[•·]\\s*", ", "),
            Rule.says("(?<!\\p{L})-|-(?!\\p{L})|(?<=(?<!\\p{L})\\p{Lu})-", " "),
            Rule.says("\\.{2,}(?=\\s*\\S)", ", "),
            Rule.says("\\.{2,}", "."));

    private static final List<Rule> TIDY = List.of(
            Rule.says("\\s+", " "),
            Rule.says("\\s(?=[.,;:?!])", ""),
            Rule.says("[,;:]+(?=[.?!])", ""),
            Rule.says(",+(?=[,;:])", ""),
            Rule.says("([;:?!.]),+", "$1"),
            Rule.says("([.?!])[.;:]+", "$1"),
            Rule.says("([,;:?!])(?=\\p{L})", "$1 "),
            Rule.says("^[\\s.,;:?!-]+|[\\s,;:-]+$", ""));

    private Pauses() {}

    static Spoken only(String text) {
        String marked = all(MARKS, all(SIGNS, text));
        StringBuilder said = new StringBuilder();
        StringBuilder dropped = new StringBuilder();
        for (int c : marked.codePoints().toArray()) {
            boolean sayable = isSayable(c);
            said.appendCodePoint(sayable ? c : ' ');
            if (!sayable && !Character.isWhitespace(c)) {
                dropped.appendCodePoint(c);
            }
        }
        return new Spoken(all(TIDY, said.toString()), dropped.toString());
    }

    private static String all(List<Rule> rules, String text) {
        String said = text;
        for (Rule rule : rules) {
            said = rule.apply(said);
        }
        return said;
    }

    /** Latin letters; a voice for English says no others. */
    private static boolean isSayable(int c) {
        boolean latin = Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
        return latin || " .,;:?!'-".indexOf(c) >= 0;
    }
}
