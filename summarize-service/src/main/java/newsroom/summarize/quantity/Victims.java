package newsroom.summarize.quantity;

import java.util.regex.Pattern;

/** Numbers of victims without a noun: "injuring 600", "and more than 1,500 injured", "2 dead, 1 wounded". */
final class Victims {

    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:kill(?:s|ed|ing)?|injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt(?:s|ing)?"
                    + "|(?:death )?toll (?:[^.;,\\d]{0,50} )?(?:to|at|of|is|was|reached|reaches|hit|hits|passed|passes|tops|topped))"
                    + "(?: (?:about|at|least|around|more|than|nearly|almost|over|some|up|to|an?|estimated|others?|another))* $",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND = Pattern.compile(
            " (?:others? |more )?(?:(?:are|is|were|was|been|reported) )*(?:dead|killed|injured|hurt|wounded)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDS =
            Pattern.compile("[.,;)]|$| (?:and|others?|in|at|on|as|when|after|near|is|was|were|has|have|person)\\b");
    private static final int NEAR = 60;

    private Victims() {}

    static boolean are(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - NEAR), start);
        boolean struck = BEFORE.matcher(before).find()
                && ENDS.matcher(text).region(end, text.length()).lookingAt();
        return struck || BEHIND.matcher(text).region(end, text.length()).lookingAt();
    }
}
