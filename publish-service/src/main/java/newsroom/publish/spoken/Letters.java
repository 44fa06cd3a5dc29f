package newsroom.publish.spoken;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words as they are said: acronyms letter by letter, names with capitals inside in their parts. */
final class Letters {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}");
    private static final Pattern SEVERAL = Pattern.compile("(\\p{Lu}{2,})s");
    private static final Pattern SCOTS = Pattern.compile("(?:Mc|Mac)\\p{Lu}\\p{Ll}+");
    private static final Pattern INSIDE = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern SAYABLE = Pattern.compile("(?=.*[AEIOU].*[AEIOU])(?!.*[^AEIOUY]{4}).{5,}");

    private Letters() {}

    static String spoken(String text, Lexicon lexicon) {
        return WORD.matcher(text).replaceAll(match -> Matcher.quoteReplacement(word(match.group(), lexicon)));
    }

    private static String word(String word, Lexicon lexicon) {
        Optional<String> said = lexicon.said(word);
        if (said.isPresent()) {
            return said.get();
        }
        Matcher several = SEVERAL.matcher(word);
        if (several.matches()) {
            return lexicon.said(several.group(1)).orElseGet(() -> acronym(several.group(1))) + "'s";
        }
        if (CAPITALS.matcher(word).matches()) {
            return acronym(word);
        }
        Matcher inside = INSIDE.matcher(word);
        if (SCOTS.matcher(word).matches() || !inside.find()) {
            return word;
        }
        String head = word.substring(0, inside.start());
        String rest = word.substring(inside.start());
        boolean letter = head.length() == 1 && CAPITALS.matcher(rest).matches();
        return (letter ? head.toUpperCase(Locale.ROOT) : word(head, lexicon)) + " " + word(rest, lexicon);
    }

    /** Five letters or more with vowels among them make a word; anything else is spelled. */
    private static String acronym(String capitals) {
        return SAYABLE.matcher(capitals).matches()
                ? capitals.charAt(0) + capitals.substring(1).toLowerCase(Locale.ROOT)
                : String.join(" ", capitals.split(""));
    }
}
