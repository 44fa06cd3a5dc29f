package newsroom.publish.spoken;

import java.util.regex.Pattern;

/** Whether a measure stands before what it measures: "a seven gigawatt campus", but "seven gigawatts of power". */
final class Following {

    /** An article before the figure, or whose it is; the group is empty where there is neither. */
    static final String ARTICLE = "(?:\\b([Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Tt]his|[Oo]ur|[Ee]ach|[Aa]nother"
            + "|(?![Ii]t's|[Tt]hat's|[Tt]here's|[Hh]ere's|[Ww]hat's|[Ww]ho's)\\p{L}+'s) )?";

    /** The next word, looked at and left where it is. */
    static final String NEXT = "(?= ([\\p{L}-]+))?";

    private static final Pattern NAME = Pattern.compile("\\p{Lu}.*");
    private static final Pattern WHOSE = Pattern.compile("[Aa]n?|.*'s");

    /** What follows a measure that stands for itself. */
    private static final Pattern NO_NOUN = Pattern.compile(
            "(?:and|or|of|to|in|on|at|for|from|by|with|a|an|the|per|is|was|are|were|has|had|have|that|this|which|who|as"
                    + "|than|more|less|each|every|last|next|into|over|after|before|through|when|while|but|if|it|ago"
                    + "|outside|inside|worth|within|without|about|during|since|until|up|out|not|will|would|could)");

    private static final Pattern PRICED = Pattern.compile(
            "(?:valuation|round|deal|bet|takeover|splurge|bond|credit|debt|buyback|factory|plan|program|investments|deals|investment|fund|funding|company|contract|loan|acquisition|project"
                    + "|campus|stake|fine|budget|startup|offer|order|price|bid|settlement|lawsuit|buyout|merger)");

    private Following() {}

    /**
     * @param article before the figure, or empty
     * @param next the word after the measure, or empty
     */
    static boolean isMeasured(String article, String next) {
        if (next.isEmpty()) {
            return false;
        }
        return PRICED.matcher(next).matches()
                || (!article.isEmpty() && isNoun(next))
                || (WHOSE.matcher(article).matches() && NAME.matcher(next).matches());
    }

    /** Whether the word can be what is measured: it is there and no word of those that only join others. */
    static boolean isNoun(String word) {
        return !word.isEmpty()
                && !NAME.matcher(word).matches()
                && !NO_NOUN.matcher(word).matches();
    }

    /** The article as it stands before the words: "an $800B+" becomes "a more than ...". */
    static String before(String article, String more) {
        return article.isEmpty()
                ? ""
                : (more.isEmpty() || !article.equalsIgnoreCase("an") ? article : article.substring(0, 1)) + " ";
    }
}
