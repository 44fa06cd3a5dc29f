package newsroom.summarize.text;

import java.util.regex.Pattern;

/** A paper's sentence as others would tell it: "In this paper, we propose" becomes "The authors propose". */
public final class ThirdPerson {

    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:In|With) (?:this|the present|our) (?:paper|work|article|study|report|note),?|Here,?|To (?:this|that) end,?"
                    + "|To (?:address|tackle|solve|overcome|remedy|bridge|fill) (?:this|these|the|such)[^,]{0,60},|Specifically,|Crucially,|Notably,|Importantly,|Surprisingly,|In particular,"
                    + "|Therefore,|Hence,|Thus,|Motivated by (?:this|these)[^,]{0,40},|Concretely,|Finally,|Furthermore,|Moreover,|Additionally,"
                    + "|In addition,|However,) (?=we\\b|We\\b)");
    private static final Pattern PAPER =
            Pattern.compile("^(?:In )?(?:[Tt]his|[Oo]ur) (paper|work|article|study|report) ");
    private static final Pattern HEAD = Pattern.compile("^[Ww]e(?= [a-z])");
    private static final Pattern OUR_HEAD = Pattern.compile("^Our(?= [\\p{L}])");

    private ThirdPerson() {}

    /** The same sentence where it does not speak of itself. */
    public static String of(String sentence) {
        String told = LEAD.matcher(sentence).replaceFirst("");
        told = PAPER.matcher(told).replaceFirst("The $1 ");
        told = HEAD.matcher(told).replaceFirst("The authors");
        told = OUR_HEAD.matcher(told).replaceFirst("The authors'");
        return told.replaceAll("\\b[Ww]e\\b", "they")
                .replaceAll("\\b[Oo]urs\\b", "theirs")
                .replaceAll("\\b[Oo]ur\\b", "their")
                .replaceAll("\\bus\\b", "them");
    }
}
