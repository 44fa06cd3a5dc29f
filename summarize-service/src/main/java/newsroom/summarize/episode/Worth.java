package newsroom.summarize.episode;

import java.util.regex.Pattern;
import newsroom.summarize.claim.Entities;
import newsroom.summarize.quantity.Figures;
import newsroom.summarize.text.Eligibility;
import newsroom.summarize.text.Terms;

/** How much a spoken sentence claims: names, figures and stance for it, chit-chat, greetings and advertising against it. */
final class Worth {

    private static final int FEWEST = 9;
    private static final int MOST = 42;
    private static final Pattern CHAT = Pattern.compile(
            "\\b(?:welcome|thank(?:s| you)|great to (?:have|be)|nice to|episode|podcast|this show|our show|listeners?|tune in|let.s (?:talk|get|jump|dive|start|move|go)|you know what I mean"
                    + "|I.m (?:curious|excited|glad|happy|wondering)|love to hear|before we|as (?:always|you mentioned)|like I (?:said|mentioned)|good question|tell us|could you|can you (?:talk|tell|give|share)"
                    + "|sponsor\\w*|check (?:it|them|us|this) out|promo code|sign up|link in|show notes|changelog\\.(?:com|fm)|laughs?|absolutely|yeah|uh-huh|um+|wow|kudos|cheers|bye|see you|my name is|I.m [A-Z]\\w+ [A-Z]\\w+|unintelligible|shout-?outs?|I am the founder|joined by|co-host|on the pod|on-stage)\\b|\\[[^\\]]*\\]\\(|https?:",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FILLER = Pattern.compile(
            "\\b(?:kind of|sort of|I mean|you know|like,|right\\?|stuff|whatever|things like that|and so on|I guess|and then|basically|really, really|for sure)\\b|\\.\\.\\.|…|--",
            Pattern.CASE_INSENSITIVE);
    /** Sentences whose subject stands in the sentence before. */
    private static final Pattern LEANING = Pattern.compile(
            "^(?:And|But|So|Or|Because|Which|That|This|These|Those|It|They|He|She|Then|Also|Well|Now|Yes|No|Okay|OK|Right|Exactly|Sure|Plus|Again|There|Here|Like|Maybe|Anyway|Oh|Ok|Its|Their|You|Whereas|Therefore|For example|For instance|One (?:of them|is)|Once|If|Since|Before|Let.s|How|I.ll|The more|When|While|Another|Both|First|Second|Shout-out|Whether|Aside|Instead|Furthermore|Moreover|In addition|In theory|In fact|Basically|Initially|Ideally|To answer|Where|Anything|Something|Everything|None|Some of (?:them|these|those)|One (?:question|thing)|The (?:first|next) (?:thing|one)|After that)\\b[,’']?",
            Pattern.CASE_INSENSITIVE);

    /** What somebody does or likes is no claim; what somebody thinks, expects or would advise is. */
    private static final Pattern PRIVATE = Pattern.compile(
            "^I(?:['’](?:m|ve|d|ll))?\\b(?! (?:really |do |actually |personally |strongly )?(?:think|believe|predict|expect|argue|would (?:say|argue|recommend)|doubt|disagree|see))");
    /** Words to the person across the table, and sentences that a typist ran together. */
    private static final Pattern ADDRESSED =
            Pattern.compile(", \\p{Lu}\\p{L}+[.!]$|\\p{Ll}[.!]\\p{Lu}|\\*|\\?|\\blet.s say\\b|\\bI don.t know\\b");

    /** Of the speaker, the show and the one who listens, and no judgement of theirs about the world. */
    private static final Pattern OF_SPEAKER = Pattern.compile(
            "\\b(?:I|me|my|mine|we|us|our|ours|your|yours)\\b(?<!\\bI(?= (?:\\p{L}+ )?(?:predict|expect|doubt|believe)\\b))|\\b[Hh]ey\\b"
                    + "|\\btells us\\b|\\b[Tt]he rest of\\b|\\barticle covers\\b|^(?:Best|Coolest) \\p{Ll}+(?: is|:)|\\bthat title\\b|\\bof those being\\b"
                    + "|\\b(?:ideas|advice|thoughts) (?:and|on|about)\\b");
    /** Something is, does, did or will do. */
    private static final Pattern ASSERTS = Pattern.compile(
            "\\b(?:is|are|was|were|isn['’]t|aren['’]t|has|have|had|will|would|can|could|should|must|may|might|do|does|did|doesn['’]t|don['’]t"
                    + "|\\p{L}{2,}ed|(?:\\p{L}+(?:[^s\\W]s|sses|es)))\\b");
    /** Advice begins with what is to be done. */
    private static final Pattern ADVICE = Pattern.compile(
            "^(?:Get|Say|Take|Make|Use|Fire|Grab|Identify|Create|Build|Think|Imagine|Consider|Coming|Echoing|Speaking|Back in|Back when|Going|Looking)\\b");

    private static final Pattern STANCE = Pattern.compile(
            "\\b(?:think|believe|should|must|never|always|will|problem|important|better|best|worse|biggest|most|first|only|because|risk|need|changed|means|fundamental\\w*)\\b",
            Pattern.CASE_INSENSITIVE);

    private Worth() {}

    static double of(String sentence) {
        int words = Terms.words(sentence);
        boolean whole = sentence.matches("(?s).*[.!][”\"’')]*$") && Character.isUpperCase(sentence.codePointAt(0));
        boolean claims = words >= FEWEST
                && words <= MOST
                && whole
                && !LEANING.matcher(sentence).find()
                && !CHAT.matcher(sentence).find()
                && !PRIVATE.matcher(sentence).find()
                && !OF_SPEAKER.matcher(sentence).find()
                && !ADVICE.matcher(sentence).find()
                && ASSERTS.matcher(sentence).find()
                && !ADDRESSED.matcher(sentence).find()
                && Eligibility.isQuotable(sentence);
        if (!claims) {
            return -1;
        }
        double worth = 0.4 * Math.min(3, Figures.in(sentence).size())
                + 0.3 * Math.min(3, Entities.in(sentence).size());
        worth += STANCE.matcher(sentence).find() ? 0.6 : 0;
        worth -= FILLER.matcher(sentence).find() ? 0.5 : 0;
        worth += words >= 12 && words <= 32 ? 0.3 : 0;
        return worth;
    }
}
