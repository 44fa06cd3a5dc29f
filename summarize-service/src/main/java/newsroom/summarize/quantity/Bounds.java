package newsroom.summarize.quantity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Quantity.Bound;
import newsroom.contracts.cluster.Quantity.Measure;

/** "over", "up to", "about" before a figure; "+", "or more" behind it. */
final class Bounds {

    private static final Map<Pattern, Bound> BEFORE = new LinkedHashMap<>();
    private static final Pattern OR_MORE =
            Pattern.compile(" ?(?:or more|and counting|-plus|plus\\b|or higher|and up\\b)");
    private static final Pattern OR_LESS = Pattern.compile(" (?:or less|or fewer|at most|or lower)\\b");
    private static final Pattern OR_SO = Pattern.compile(" (?:or so|or thereabouts|-ish)\\b");

    static {
        before("no (?:fewer|less) than|at least|a minimum of|as few as", Bound.AT_LEAST);
        before(
                "no more than|up to|as (?:many|much|high|large|far|long) as|at most|a maximum of|max(?:imum)?(?: of)?|≤",
                Bound.UP_TO);
        before("within", Bound.UP_TO);
        before("less than|fewer than|lower than|below|just under|under|<|sub-?", Bound.UNDER);
        before(
                "more than|greater than|over|above|in excess of|exceed(?:s|ed|ing)?|north of|upwards? of|tops|topped|topping"
                        + "|surpass(?:es|ed|ing)?|beyond|>",
                Bound.OVER);
        before(
                "about|around|roughly|approximately|approx\\.?|some|circa|~|≈|nearly|almost|close to|approaching|an estimated"
                        + "|estimated|more or less|or|in the range of|near(?:ing)?|as little as",
                Bound.ABOUT);
    }

    private Bounds() {}

    static Bound of(String text, int start, int numberEnd, int end, boolean plus, Measure measure) {
        if (plus || OR_MORE.matcher(text).region(end, text.length()).lookingAt()) {
            return Bound.OVER;
        }
        if (OR_LESS.matcher(text).region(end, text.length()).lookingAt()) {
            return Bound.UP_TO;
        }
        if (OR_SO.matcher(text).region(numberEnd, text.length()).lookingAt()
                || OR_SO.matcher(text).region(end, text.length()).lookingAt()) {
            return Bound.ABOUT;
        }
        String before = text.substring(Math.max(0, start - 24), start);
        for (Map.Entry<Pattern, Bound> bound : BEFORE.entrySet()) {
            if (bound.getKey().matcher(before).find()) {
                return isStretch(bound.getValue(), before, measure) ? Bound.EXACTLY : bound.getValue();
            }
        }
        return Bound.EXACTLY;
    }

    /** "over five years" tells how long, not "longer than". */
    private static boolean isStretch(Bound bound, String before, Measure measure) {
        return measure == Measure.DURATION
                && bound == Bound.OVER
                && before.matches("(?s).*(?i:\\bover(?: the (?:next|past|last|coming))? $)")
                && !before.matches("(?s).*\\b(?:well|just|little) over $");
    }

    private static void before(String words, Bound bound) {
        BEFORE.put(
                Pattern.compile(
                        "(?:^|[\\s(“\"—–-])(?:" + words
                                + ")(?: (?:the|a|an|its|just|about|roughly|around|nearly|some|\\$))? ?$|(?:[~≈<>≤]) ?$"
                                        .replace(
                                                "|(?:[~≈<>≤]) ?$",
                                                words.contains("~")
                                                        ? "|[~≈] ?$"
                                                        : words.contains("<")
                                                                ? "|< ?$"
                                                                : words.contains(">") ? "|> ?$" : ""),
                        Pattern.CASE_INSENSITIVE),
                bound);
    }
}
