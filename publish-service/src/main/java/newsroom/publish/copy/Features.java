package newsroom.publish.copy;

import java.util.regex.Pattern;

/**
 * Headlines that announce a piece instead of telling news: a digest, a list, a guide, an interview, an opinion, a theme.
 * Nothing happened in them that a reader would miss; where nobody but its own outlet has it, news goes before it.
 */
public final class Features {

    private static final Pattern BEGINS = Pattern.compile(
            "^(?:How|Why|What|When|Where|Who|Is|Are|Can|Should|Does|Do|Inside|Meet|Quoting|Notes on|Thoughts on"
                    + "|This|These|Here|Opinion|Review|Hands-on|Podcast|Interview)\\b"
                    + "|^(?:An?|The|My|Our) (?:[\\p{L}’'-]+ )?(?:guide|interview|conversation|review|primer|tour|introduction|deep dive|look|profile)\\b"
                    + "|^(?:\\d+|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) (?:\\p{L}+ )?(?:ways|things|tips|lessons|takeaways|reasons|signs|steps|ideas|questions|best)\\b"
                    // "AI is opening doors for philosophy majors": an age has a trend, nobody did anything.
                    + "|^AI (?:\\p{Ll}+ )?(?:is|are) (?!being)\\p{Ll}+ing\\b|^(?:Every|Everyone|Nobody)\\b"
                    // The number of an issue, as newsletters and digests carry it.
                    + "|^(?:\\d{4}\\.\\d+|#\\d+|Issue \\d+|Vol\\.? \\d+|Week \\d+)\\b");

    /** "Tailoring tools for nurses" has no subject; names that only end like it are few. */
    private static final Pattern GERUND = Pattern.compile(
            "^(?!Beijing|Nanjing|Chongqing|Sterling|Browning)\\p{Lu}\\p{Ll}{3,}(?<!str|spr|th)ing [\\p{L}\\p{N}]");

    private static final Pattern ANYWHERE = Pattern.compile(
            "\\b(?:takeaways|lessons (?:from|learned)|things to know|you need to know|explained|round-?up|week in review"
                    + "|newsletter|webinar|case study|q&a|buyer['’]s guide|best \\p{L}+ (?:of|from|for))\\b"
                    + "|\\bin (?:the|an?) (?:(?:age|era) of\\b|[\\p{L}-]+ (?:age|era)$)",
            Pattern.CASE_INSENSITIVE);

    /** Somebody tells what befell them. */
    private static final Pattern OWN_STORY = Pattern.compile("(?:^|[.:;—–] )(?:I|I['’]m|I['’]ve|We|My)\\b");

    private static final Pattern QUOTE_OR_QUESTION = Pattern.compile("^[“\"][^”\"]*[”\"][.!]?$|\\?[”\"’']?$");

    private Features() {}

    public static boolean is(String headline) {
        return BEGINS.matcher(headline).find()
                || GERUND.matcher(headline).find()
                || ANYWHERE.matcher(headline).find()
                || OWN_STORY.matcher(headline).find()
                || QUOTE_OR_QUESTION.matcher(headline).find();
    }
}
