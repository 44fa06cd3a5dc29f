package newsroom.summarize.text;

import java.util.Map;

/** A light stemmer for English: regular endings off, the commonest strong verbs by a table. */
public final class Stem {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("left", "leave"),
            Map.entry("sold", "sell"),
            Map.entry("bought", "buy"),
            Map.entry("rose", "rise"),
            Map.entry("raise", "rise"),
            Map.entry("raised", "rise"),
            Map.entry("raises", "rise"),
            Map.entry("risen", "rise"),
            Map.entry("fell", "fall"),
            Map.entry("fallen", "fall"),
            Map.entry("grew", "grow"),
            Map.entry("grown", "grow"),
            Map.entry("won", "win"),
            Map.entry("lost", "lose"),
            Map.entry("paid", "pay"),
            Map.entry("took", "take"),
            Map.entry("taken", "take"),
            Map.entry("began", "begin"),
            Map.entry("begun", "begin"),
            Map.entry("built", "build"),
            Map.entry("met", "meet"),
            Map.entry("found", "find"),
            Map.entry("gave", "give"),
            Map.entry("given", "give"),
            Map.entry("made", "make"),
            Map.entry("came", "come"),
            Map.entry("went", "go"),
            Map.entry("gone", "go"),
            Map.entry("held", "hold"),
            Map.entry("kept", "keep"),
            Map.entry("led", "lead"),
            Map.entry("spent", "spend"),
            Map.entry("sent", "send"),
            Map.entry("wrote", "write"),
            Map.entry("written", "write"),
            Map.entry("drew", "draw"),
            Map.entry("broke", "break"),
            Map.entry("broken", "break"),
            Map.entry("brought", "bring"),
            Map.entry("stole", "steal"),
            Map.entry("stolen", "steal"),
            Map.entry("ran", "run"),
            Map.entry("hit", "hit"),
            Map.entry("struck", "strike"),
            Map.entry("beat", "beat"),
            Map.entry("beaten", "beat"),
            Map.entry("sued", "sue"),
            Map.entry("chose", "choose"),
            Map.entry("chosen", "choose"),
            Map.entry("sought", "seek"));

    private Stem() {}

    /** @param plain a word in lower case without a possessive */
    public static String of(String plain) {
        String word = IRREGULAR.getOrDefault(plain, plain);
        if (word.length() > 4) {
            word = word.endsWith("ies")
                    ? word.substring(0, word.length() - 3) + "y"
                    : word.replaceFirst("(?<=[sxz]|ch|sh)es$|(?<!s)s$", "");
        }
        if (word.length() > 5) {
            word = word.replaceFirst("(?:ing|ed|ly)$", "").replaceFirst("([bdgklmnprt])\\1$", "$1");
        }
        return word.length() > 3 ? word.replaceFirst("e$", "") : word;
    }

    public static boolean isIrregular(String plain) {
        return IRREGULAR.containsKey(plain);
    }
}
