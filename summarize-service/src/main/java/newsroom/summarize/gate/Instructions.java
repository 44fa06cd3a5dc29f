package newsroom.summarize.gate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text that talks to machines instead of readers: the categories of the OWASP prompt injection cheat sheet. Such a line
 * of a source is not shown to a model and nothing may stand on it; such a line of a model is not printed.
 */
final class Instructions implements Check {

    private static final String NOUNS =
            "(?:instructions?|prompts?|rules?|guidelines?|guidance|directions?|constraints?|orders?|polic(?:y|ies)|training|context)";
    /** What a newsroom's machine makes. */
    private static final String MADE =
            "(?:summary|summaries|digest|abstract|headline|brief|synopsis|recap|bullet|answer|response|output)s?";

    private static final String MACHINE =
            "(?:ai|a\\.i\\.|llm|language model|assistant|chatbot|model|bot|summari[sz]er|agent|gpt|claude|editor)s?";
    private static final Pattern ORDER = Pattern.compile(String.join(
            "|",
            "\\b(?:ignore|disregard|forget|override|bypass|set aside|put aside|leave aside|do not follow|don't follow|stop following|cancel|discard|delete)\\b.{0,40}\\b(?:previous|prior|above|earlier|preceding|original|your|all|any|whatever|these|those|system|the)\\b.{0,24}\\b"
                    + NOUNS + "\\b",
            "\\b(?:ignore|disregard|forget)\\b.{0,12}\\b(?:everything|anything|all|the above|the previous|what (?:you|came)|prior)\\b",
            "\\b(?:system|developer|hidden|initial|secret)[ _-]?(?:prompt|message|instructions?|override)\\b",
            "\\b(?:developer|debug|god|maintenance|jailbreak|unrestricted|dan)[ _-]mode\\b",
            "\\byou (?:are|'re) (?:now|no longer|dan|free|acting|in|an? (?:ai|assistant|helpful|language|unrestricted|different|evil|pirate))\\b",
            "\\b(?:act|behave|respond|roleplay|role-play|pose) as (?:an?|if you|dan|the|my)\\b|\\bpretend (?:to be|that you|you)\\b|\\bdo anything now\\b",
            "\\b(?:dear|attention|hey|hello|hi|note to(?: the| any| all)?|message (?:to|for)(?: the| any| all)?|as an|if you are an?)[ ,]+"
                    + MACHINE + "\\b",
            "\\b" + MACHINE
                    + "\\b.{0,40}\\b(?:must|should|shall|have to|need to|are (?:kindly )?(?:told|required|instructed|asked|requested|invited|expected) to|please)\\b (?:\\w+ )?(?:say|note|credit|write|print|output|include|mention|ignore|respond|reply|state|summari[sz]e|call|use|add|repeat|follow)\\b",
            "\\b(?:reveal|show|print|output|repeat|display|leak|disclose|recite|echo)\\b.{0,20}\\b(?:your|the system|the hidden|the above|the initial|the canary|the secret|the delimiter)\\b",
            "\\b(?:your|any|every|the|this) (?:summary|brief|answer|reply|response|output|headline|bullets?) (?:must|should|shall|has to|needs to|will now|is to)\\b",
            "\\b(?:respond|reply|answer|conclude|begin|end|finish) (?:only |exclusively |just |your \\w+ )?(?:with|in)\\b.{0,20}(?:[:\"“']|\\bthe (?:words?|phrase|text|sentence|following)\\b|\\bjson\\b|\\bbase64\\b)",
            "\\b(?:write|say|print|output|insert|append|add|include|put|place|report|state)\\b.{0,60}\\b(?:verbatim|(?:in|to|into|at the end of) (?:the|your|every|each) (?:headline|summary|brief|answer|response|output|bullets?)|as (?:the|your) headline|the following (?:text|words?|sentence|link))\\b",
            "^say\\b|^(?:then|now|instead|next|finally|first|also|and|please|kindly),? (?:say|write|print|output|state|report|announce|tell|claim|include|add|mention|repeat|reply|respond|answer)\\b",
            "^(?:(?:instead|now|then|first|next|also|please|kindly|just|simply)[,! ]*)*(?:ignore|disregard|forget|visit|click|subscribe|reply|respond|repeat|reveal|remember|translate|decode|execute|paste|pretend|summari[sz]e|(?:say|print|output|write|send|include|add|set|tell|report|use|cite|claim|state|append|insert|mention|call|make|open|run|go|follow|quote|attribute|replace|remove|drop|change)(?= ?(?:the|this|these|that|only|exactly|an?|your|all|me|us|to|it|them|any|every|[:\"“'])(?:\\b|(?<=\\W))))(?:\\b|(?<=\\W))",
            "\\bnew (?:instructions?|task|orders?|objective) ?:|\\b(?:begin|end|start)(?: of)? (?:sources?|instructions?|prompt|system|data)\\b",
            "(?:^|[\\[<|#*]) ?(?:system|assistant|user|human|developer|instructions?|inst)(?:\\]|>|\\||:| ?#)|\\bim_start\\b|\\bjailbr(?:eak|oken)\\b",
            "\\bdecode (?:this|the (?:following|text|string))\\b|\\b(?:base64|rot13|hex)[ -](?:decode|encoded)\\b|\\b(?:function|tool)[ _]call\\b|\\bsources? ids?\\b",
            "\\b(?:any|every|each|the|your|this|all) (?:[\\p{L}-]+ )?" + MADE
                    + "\\b.{0,30}\\b(?:must|should|shall|may only|has to|have to|needs? to|will)\\b",
            "\\b(?:page|article|text|story|site|post)\\b.{0,24}\\b(?:may|must|should|can|shall) (?:only )?be (?:summari[sz]ed|described|reported|rendered|quoted|cited)\\b",
            "\\b(?:only|correct|right|final|true|expected|desired) (?:correct |valid )?(?:output|answer|headline|summary|brief|response|completion)\\b ?(?:is|:|must|shall|would)",
            "\\b(?:let us|let's) play\\b|\\bimagine (?:that )?you\\b|\\bin which you are\\b|\\b(?:object|json|list|field) whose\\b|^override\\b",
            "(?:,|\\band|\\bthen|;) (?:write|print|output) (?:that|:|[\"“]|the (?:sentence|words?|line)\\b)",
            "(?:^|[;:.!?] |\\bnow |\\bplease |\\bthen )(?:produce|create|generate|compose|craft|emit|give|return|write) (?:me |us )?(?:an?|the|one|your) (?:\\w+ )?"
                    + MADE + "\\b",
            "\\bsources? ends? here\\b|\\bin (?:this|the|an?) (?:hypothetical|imaginary|fictional|alternate|make-believe|test|mock|sample|practice) (?:world|newspaper|newsroom|story|scenario|universe|game|edition)\\b",
            "\\bi (?:want|need|ask|expect|would like) you to (?:do|write|say|print|act|be|output|pretend|report|tell|answer|respond|repeat|summar)",
            "\\b(?:asks?|wants?|requires?|tells?|instructs?|orders?|requests?|urges?) (?:the|any|every|all) (?:(?:summary|summari[sz]ing|digest|newsletter|briefing)[ -](?:tool|system|bot|software|writer|model|agent)|summari[sz]er)s? to\\b",
            "\\bknown (?:fact )?to (?:every|all|any) " + MACHINE
                    + "\\b|\\bmust not be (?:checked|verified|questioned|doubted|challenged)\\b",
            "\\bpay no attention to (?:your|the|any|all)\\b|\\b(?:the (?:one|only) thing|all) (?:you (?:must|should|are|have) )?to (?:publish|print|report|write|say)\\b",
            "\\byour (?:new |only |sole |real |one )?(?:role|task|job|duty|mission|goal|purpose|persona) (?:is|will be|now)\\b",
            "\\b(?:all|every|any) (?:ai )?" + MADE
                    + " (?:to )?(?:refer|call|say|state|describe|mention|report|repeat)s?\\b",
            // Words of a desk with a demand: no report tells its reader what a headline has to be.
            "\\b" + MADE
                    + "\\b.{0,30}(?:\\b(?:must|should|shall|ought|has to|have to|needs? to|reads?|is to|will now|following)\\b|:)",
            "\\b(?:must|should|shall|please|kindly|let|make sure|ensure)\\b.{0,60}\\b" + MADE + "\\b",
            "\\b(?:automated|indexing|automatic(?:ally)?|machine|bots?|crawlers?|readers? powered by|for software)\\b.{0,30}(?:\\b(?:shall|must|should|only|feeds?|requested|note)\\b.{0,30}:|\\b(?:shall|must|should|requested|asked|told) (?:to )?(?:begin|start|say|note|write|report|state|treat|use|print))",
            "\\b(?:whoever|anyone|anybody|any system|those) (?:who )?(?:process|summari[sz]|condens|rewrit|pars|ingest|read)\\w*\\b.{0,40}\\b(?:shall|must|should|will|has to|is to|are to)\\b",
            "^(?:please |kindly |now |just |simply |instead,? )*(?:suppose|assume|consider|treat|present|describe|label|flag|refer|credit|highlight|emphasi[sz]e|rank|rate|convert|render|replace|swap|substitute|publish|fetch|load|retrieve|join|combine|concatenate|apply|lead with|open with|begin with|start with|end with|finish with|conclude with|attribute|answer|copy|read out|let the|let your|make the (?:headline|title|lead)|pass on|spread|speak|talk|respond)\\b(?! by\\b)",
            "\\byou(?:r)?\\b.{0,40}\\b(?:must|shall|have to|are to|are required|are instructed|will (?:write|say|print|publish|report|state|spell|answer))\\b",
            "\\b(?:correct(?:ed|ion)?|true|real|official|verified|approved|updated) (?:headline|figure|sum|version|text|wording|line|lead)s?\\b.{0,40}(?::|\\bis\\b|\\bnow\\b|\\breads?\\b)",
            "\\b(?:correction|notice|memo|note|message|instruction|reminder|request|task) (?:for|to) (?:all |any |every |the |automated |our )*(?:feeds?|systems?|machines?|models?|editors?|desks?|tools?|publishers?|aggregators?|newsrooms?|readers?|software|writers?)\\b",
            "\\b(?:editor|author|admin|administrator|moderator|developer|owner)s? (?:wants?|asks?|requires?|requests?|insists?|has approved|have approved|confirms?) (?:you|that (?:this|the) (?:summary|digest|headline|brief))",
            "(?:^|\\s)(?=[a-z+/]*\\d)[a-z\\d+/]{24,}={0,2}(?:\\s|$)",
            "\\byou (?:would|could|may|can|might|ought to|want to|wish to)\\b.{0,24}\\b(?:write|say|print|publish|report|state|claim|conclude)\\b",
            "\\b(?:final answer|text follows|(?:of|from) the above|nothing but)\\b|^(?:print|write|say|publish|state|report) (?:nothing|only|just|no more)\\b",
            "\\b(?:machine|assistant|bot|model|summari[sz]er)s?\\b.{0,40}\\b(?:has to|have to|must|should|to user)\\b",
            "^put [\"“']|\\b(?:future|later|coming|other) (?:coverage|reports|stories|articles|editions|mentions)\\b.{0,30}\\b(?:call|refer|describe|say|name|mention)\\b",
            // A report speaks of what happened, not of the line that it stands in.
            "\\bthis (?:page|line|sentence|paragraph|passage)\\b|\\bscreen readers\\b",
            // Text for machines beside the text for readers: metadata, tags that name a product of the desk, a
            // dialogue.
            "\\b(?:meta|og|twitter)[ :_-]?(?:description|title|summary)\\b|\\b(?:llm|ai|bot|machine|model)[- ]readable\\b"
                    + "|\\bfor (?:\\w+ )?(?:bots?|machines?|crawlers?|llms?|models?|assistants?),|\\bhuman,.*\\b(?:ai|assistant|bot),",
            "^q[,:.] .{0,60}\\ba[,:] |^(?:shorten|condense|abridge|reduce) (?:this|it|the \\w+)\\b|\\bfor (?:automated|machine|internal) use\\b",
            "\\bclick (?:here|below)\\b|\\bvisit (?:us|our|this)\\b"));
    /** A tag that names what a desk makes, which no reader sees. */
    private static final Pattern TAGGED = Pattern.compile("<\\s*" + MADE + "\\b", Pattern.CASE_INSENSITIVE);
    /** The first and last letter stay and those between are shuffled: readable for people, new to a filter. */
    private static final Set<String> SCRAMBLED = Arrays.stream(
                    "ignore disregard previous instructions instruction override reveal system prompt bypass forget everything"
                            .split(" "))
            .map(Instructions::signature)
            .collect(Collectors.toSet());

    /** Whether the text gives orders to a machine, in plain words or lightly disguised. */
    static boolean isOrder(String text) {
        if (TAGGED.matcher(text).find()) {
            return true;
        }
        String plain = plain(text);
        String leet = plain.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's');
        return ORDER.matcher(plain).find() || ORDER.matcher(leet).find() || isScrambled(leet) || isSpelled(plain);
    }

    @Override
    public List<Fault> faults(String sentence, List<SourceLine> sources) {
        return isOrder(sentence) ? List.of(new Fault(Fault.Rule.INSTRUCTION, "an instruction")) : List.of();
    }

    /** Compatibility forms folded, look-alikes of other scripts and marks taken off, nothing unseen, one blank. */
    private static String plain(String text) {
        return Normalizer.normalize(Clean.of(text), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .chars()
                .map(Instructions::latin)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static int latin(int letter) {
        int at = "аеорсухіјѕԁһӏАЕОРСХІВНМТКοαν".indexOf(letter);
        return at < 0 ? letter : "aeopcyxijsdhlAEOPCXIBHMTKoav".charAt(at);
    }

    /** Two disguised words of the list, at least one of them not spelled right. */
    private static boolean isScrambled(String text) {
        long known = Arrays.stream(text.split("[^\\p{L}]+"))
                .filter(word -> word.length() > 4)
                .map(Instructions::signature)
                .filter(SCRAMBLED::contains)
                .distinct()
                .count();
        return known >= 2;
    }

    /** "i g n o r e", "i.g.n.o.r.e": single letters in a row. */
    private static boolean isSpelled(String text) {
        return Pattern.compile("(?:\\b\\p{L}[ ._*-]){6,}").matcher(text).find();
    }

    private static String signature(String word) {
        char[] inner = word.substring(1, word.length() - 1).toCharArray();
        Arrays.sort(inner);
        return word.charAt(0) + new String(inner) + word.charAt(word.length() - 1);
    }
}
