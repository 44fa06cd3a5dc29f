package newsroom.summarize.episode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What a speaker does with a sentence: argues, predicts, cites. By the words of the sentence, the most telling first. */
final class Acts {

    private static final Map<Pattern, String> CUES = new LinkedHashMap<>();

    static {
        act("denies", "(?:that.s|it.s|this is) (?:just )?(?:not true|false|fake|wrong)|I deny|there is no evidence");
        act(
                "counters",
                "I disagree|on the contrary|I(?: would|.d) push back|that.s not (?:really )?(?:how|what|the)|but the (?:reality|truth|fact) is");
        act(
                "predicts",
                "(?:is|are|.s|.re) going to (?:be|become|have|see|happen|change|replace|need)|(?<!\\b(?:I|we|what|which|that) )will (?:be|become|have|see|happen|change|replace|probably|soon|never)|by 20[2-4]\\d|in the next (?:few |couple of |\\w+ )?(?:months|years|decade)|I predict|my prediction|expect to see");
        act(
                "cites",
                "according to|\\w+ (?:argues|claims|reports|notes|finds|estimates|suggests) that|(?:a|the|this|that) (?:study|paper|report|survey|article|blog post)|researchers (?:found|show)|statistics|numbers show");
        act("credits", "thanks to|credit (?:to|goes)|because of (?:the|their|his|her)|made (?:it|this) possible");
        act(
                "reports",
                "we(?:.re| are) (?:announcing|launching|releasing)|we(?:.ve| have) (?:just |recently )?(?:released|launched|built|found|seen|raised|learned)|we (?:released|launched|built|found|discovered|raised|started)|for the first time");
        act(
                "warns",
                "the risk is|at risk|risky|danger(?:ous)?\\b|be (?:very )?careful|worr(?:y|ied)|(?:I.m|I am|we.re) concerned");
        act(
                "recommends",
                "you should|I(?: would|.d) (?:recommend|suggest|encourage)|my advice|people should|companies should");
        act(
                "estimates",
                "(?:about|roughly|around|approximately|maybe|probably) (?:\\d|one|two|three|half|a (?:hundred|thousand|million))|I(?: would|.d) (?:guess|estimate|say)");
        act(
                "argues",
                "I (?:really |do |actually |personally )?(?:think|believe|feel|argue|find)|in my (?:view|opinion)|the (?:problem|issue|point|key|reason|challenge|important thing|big(?:gest)? thing) (?:is|here)|should|must|needs? to|matters|not just|rather than|instead of|more important");
        act(
                "explains",
                "because|which means|so that|the way (?:it|that|this) works|in other words|essentially|basically|allows? (?:you|us|them|people)|the idea is|what (?:it|that|this) does|is (?:a|an|the) ");
    }

    private Acts() {}

    /** "says" where no word tells more. */
    static String of(String sentence) {
        for (Map.Entry<Pattern, String> cue : CUES.entrySet()) {
            if (cue.getKey().matcher(sentence).find()) {
                return cue.getValue();
            }
        }
        return "says";
    }

    private static void act(String act, String words) {
        CUES.put(Pattern.compile("\\b(?:" + words + ")", Pattern.CASE_INSENSITIVE), act);
    }
}
