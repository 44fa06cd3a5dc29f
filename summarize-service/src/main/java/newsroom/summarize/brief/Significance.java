package newsroom.summarize.brief;

import java.util.regex.Pattern;
import newsroom.summarize.text.Passage;
import newsroom.summarize.text.Terms;

/** How much a sentence tells why the news matters: significance, consequence and comparison, by the words it uses. */
final class Significance {

    private static final int ENOUGH = 4;

    private static final Pattern SIGNIFICANT = Pattern.compile(
            "\\b(?:matters?|significant|important|crucial|marks|signals?|underscores?|highlights?|raises the stakes|turning"
                    + " point|milestone|first time|first (?:to|such|of its kind)|largest|biggest|record|unprecedented)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONSEQUENT = Pattern.compile(
            "\\b(?:could|would|means|allow(?:s|ing)?|enabl(?:es|ing)|leads? to|forces?|puts? pressure|opens? the door|paves? the"
                    + " way|as a result|because|in effect|reshapes?|reduces?|cuts?|doubl(?:es|ing)|threatens?|obliges?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPARED = Pattern.compile(
            "\\b(?:more than|less than|compared with|versus|unlike|up from|down from|times (?:faster|more)|surpass(?:es)?|rivals?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEDGED =
            Pattern.compile("\\b(?:reportedly|allegedly|rumou?red|unconfirmed)\\b", Pattern.CASE_INSENSITIVE);

    private Significance() {}

    static int of(Passage passage) {
        String text = passage.text();
        int points = SIGNIFICANT.matcher(text).find() ? 3 : 0;
        points += CONSEQUENT.matcher(text).find() ? 2 : 0;
        points += COMPARED.matcher(text).find() ? 2 : 0;
        points += Terms.figures(text).isEmpty() ? 0 : 1;
        points -= HEDGED.matcher(text).find() ? 2 : 0;
        return points;
    }

    static boolean isEnough(Passage passage) {
        return of(passage) >= ENOUGH;
    }
}
