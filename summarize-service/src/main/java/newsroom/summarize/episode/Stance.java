package newsroom.summarize.episode;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "I think that X" is told as: thinks that "X". Only heads that say the same in the third person, and only before a clause.
 *
 * @param verb how the speaker holds what follows; empty where nothing is said of it
 * @param length of the head, which is not told again
 */
record Stance(String verb, int length) {

    private static final Stance NONE = new Stance("", 0);
    private static final Pattern HEAD = Pattern.compile(
            "^I (?:(?:also|still|just|do|really|actually) )?(?<how>strongly |personally |firmly |honestly |definitely |genuinely )?"
                    + "(?<verb>think|believe|suspect|predict|don['’]t think|would argue|would say|would expect"
                    + "|['’]d argue) (?:also )?(?:that )?"
                    + "(?=\\p{L})(?!(?:was|is|are|has|can|in|even|more|because|if|when|what|like|about|of|so|through|for"
                    + "|in terms|probably)\\b)");

    static Stance of(String words) {
        Matcher head = HEAD.matcher(words);
        if (!head.find()) {
            return NONE;
        }
        String how = head.group("how") == null ? "" : head.group("how");
        return new Stance(
                how + third(head.group("verb").toLowerCase(Locale.ROOT).replace('’', '\'')), head.end());
    }

    private static String third(String verb) {
        return switch (verb) {
            case "don't think" -> "does not think";
            case "would argue", "'d argue" -> "would argue";
            case "would say", "would expect" -> verb;
            default -> verb + "s";
        };
    }
}
