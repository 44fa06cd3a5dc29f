package newsroom.summarize.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.summarize.text.Stem;

/** A word at its place in a sentence. */
record Word(String text, int start, int end) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.'’&/-][\\p{L}\\p{N}]+)*");
    private static final Set<String> FUNCTION = Set.of(
            ("a an and are as at be been being but by can could did do does done for from had has have he her hers his how if in"
                            + " into is it its may might more most much must nor not of on onto or our out over own per she should"
                            + " since so some such than that the their them then there these they this those though through to too"
                            + " under until up upon us was we were what when where whether which while who whom whose why will with"
                            + " within without would yet you your also about after again against all already although among any"
                            + " because before between both down during each even ever every few further just many no off once one"
                            + " only other same still very now new said says say told i")
                    .split(" "));
    /** The words of the sentence in their order. */
    static List<Word> in(String sentence) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(sentence);
        while (word.find()) {
            words.add(new Word(word.group(), word.start(), word.end()));
        }
        return words;
    }

    /** Lower case, without a possessive. */
    String plain() {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'').replaceFirst("'s?$", "");
    }

    /** What tells a word from another, whatever form it stands in: both sides go through it. */
    String stem() {
        return Stem.of(plain());
    }

    /** Whether the word tells what was done, by its form. */
    boolean isPast() {
        return plain().endsWith("ed") || Stem.isIrregular(plain());
    }

    boolean carriesMeaning() {
        return !FUNCTION.contains(plain()) && (text.length() > 1 || Character.isDigit(text.charAt(0)));
    }

    /** Begins with a capital or has one inside: "Holm", "iPhone", "GPT-5". Figures are no names. */
    boolean isCapital() {
        return !Character.isDigit(text.charAt(0)) && text.codePoints().anyMatch(Character::isUpperCase);
    }
}
