package newsroom.summarize.brief;

import java.util.regex.Pattern;
import newsroom.summarize.text.Passage;

/**
 * One kind of stretch that may fall out of a sentence.
 *
 * @param stretch what it stands in; its group "cut" is what falls
 */
record Trim(Pattern stretch, Condition condition) {

    /** Whether a stretch of that kind may fall out of this sentence. */
    interface Condition {
        boolean holds(String sentence, Passage passage);
    }

    private static final Condition ALWAYS = (sentence, passage) -> true;

    private static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final String PART = "(?: (?:morning|afternoon|evening|night))?";
    private static final String ON_A_DAY = "(?:(?:(?:late|early) )?on " + WEEKDAY + PART + "|yesterday" + PART
            + "|(?:(?:late|early) )?today|last night|this (?:morning|afternoon|evening))";
    private static final String DAY = "(?:" + ON_A_DAY + "|" + WEEKDAY + PART + ")";
    private static final String PAST =
            "was|were|had|did|said|told|took|went|came|made|got|won|lost|led|fell|rose|began|held|met|sent|left|struck|found"
                    + "|gave|wrote|spoke|saw|sold|bought|became|broke|brought|drew|drove|flew|grew|kept|paid|ran|sank|stood|\\p{L}{2,}ed";
    private static final String PRESENT = "is|are|has|have|will|would|shall|can|could|may|might|must|should";

    private static final Pattern PICTURES = Pattern.compile("pictur|photo|image|video", Pattern.CASE_INSENSITIVE);

    /** "(pictured with his wife)", "(left)": of a picture that a brief does not show. */
    static final Trim PICTURE = new Trim(
            Pattern.compile(
                    "(?<cut> \\((?:pictured(?:[ ,:;][^()\\d]*)?|(?:far )?(?:left|right)|cent(?:re|er)|above|below|inset"
                            + "|file (?:photo|picture|image))\\))"),
            (sentence, passage) -> PICTURES.matcher(passage.story().text()).find());

    /** "(e.g., reefs)", "(see the chart)", "(Berg et al., 2024)", "[3]"; not "found by (Berg et al., 2024)". */
    static final Trim REFERENCE = new Trim(
            Pattern.compile(
                    "(?<cut> \\((?:(?:e\\.g\\.,?|see(?=(?: [\\p{L}.]+){1,3}\\)))(?: (?:[^()\\d]|(?<=[\\p{L}-])\\d)*)"
                            + "|(?<!\\b(?:by|of|in|from|to|and|or|with|as|on|like|than|for|via|following) \\()[^()]*\\bet al\\b[^()]*)\\)"
                            + "|(?<=[\\p{L}.,”\"])\\[\\d{1,3}\\])"),
            ALWAYS);

    private static final Pattern OVER = Pattern.compile("\\b(?:" + PAST + ")\\b");
    private static final Pattern NOT_OVER = Pattern.compile(
            "\\b(?:" + PRESENT
                    + "|be|plan(?:s|ned)?|due|set|expect\\w*|schedul\\w+|next|tomorrow|until|since|before|after|later|then"
                    + "|by the time|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*|May \\d+|" + DAY + ")\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEAD = Pattern.compile("^" + ON_A_DAY, Pattern.CASE_INSENSITIVE);

    /** The bare day of what is over says when the article was written; of what is to come it is the news. */
    static final Trim DAY_AT_HEAD = new Trim(
            Pattern.compile("^(?<cut>" + ON_A_DAY + ",? )(?=[\\p{L}\\d])", Pattern.CASE_INSENSITIVE),
            (sentence, passage) -> {
                String rest = HEAD.matcher(sentence).replaceFirst("");
                return OVER.matcher(rest).find() && !NOT_OVER.matcher(rest).find();
            });

    /** When something was said, which is not when it happens. */
    static final Trim DAY_OF_SAYING = new Trim(
            Pattern.compile(
                    "\\b(?:said|says|announced|confirmed|reported|added|warned|wrote|tweeted|posted|revealed|testified|stated|admitted"
                            + "|acknowledged|told (?:\\p{L}+ ){0,3}?\\p{L}+)(?<cut> " + DAY + ")(?=[,.]| that\\b)",
                    Pattern.CASE_INSENSITIVE),
            ALWAYS);

    /** What ties a sentence to one that a brief does not print beside it; at its head such a sentence is not taken at all. */
    static final Trim CONNECTIVE = new Trim(
            Pattern.compile("(?<cut>, (?:however|meanwhile|moreover|furthermore|though)(?:,(?= (?:" + PAST + "|"
                    + PRESENT + ")\\b)|(?=\\.$)))"),
            ALWAYS);
}
