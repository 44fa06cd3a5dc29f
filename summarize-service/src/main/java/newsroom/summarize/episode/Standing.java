package newsroom.summarize.episode;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether words cut out of a conversation say something by themselves: who "they" are must stand in them. */
final class Standing {

    private static final Pattern LEANS = Pattern.compile(
            "^(?:(?:it|that|this|these|those|they|he|she|them|its|their|his|her|him|both|neither|another|others|such"
                    + "|some of|one of|one|any of|all of (?:that|this|these|those|them)|none|most of (?:that|this|these|those"
                    + "|them)|each|same"
                    + "|which|because|where|who|whose|whom|why|how|as|to|by|with|without|from|than|like|maybe|perhaps|even"
                    + "|especially|including|whether|although|though|until|unless|since|once|then|here|let|please|yes|no|not|or"
                    + "|and|but|so|nor"
                    + "|everything|something|anything|nothing else|doing|having|being|going|looking|coming|thinking|making"
                    + "|starting|speaking|rather|instead|just|also|too|very|pretty|still|again|too|what|first|second|third"
                    + "|secondly|thirdly|finally|lastly|additionally|hey|hi|hello|oh|great|cool|awesome|awful|kudos"
                    + "|can|could|will|would|is|are|was|were|has|have|had|may|might|should|must|do|does|did|get|gets|got|be|been"
                    + "|am|need|needs|want|wants|started|found|used|made|go|went|sometimes|between|across|through|against|under"
                    + "|over|into|about|because of|along|around|via|per|based|given|compared|due|assuming|ultimately|whatever"
                    + "|whoever|whenever|wherever|almost|only|even|out|up|down|off|all the way|all right|more|less"
                    + "|most importantly|trying|getting|using|building|giving|taking|seeing|letting|having|being|bringing|asking"
                    + "|working|said|gives|share|shares|hopefully|thought|fast-forward|look|led|eventually led|means|step|similar|similarly|kind|sort|inside"
                    + "|outside|at the time|regardless|whether|so|far|much|in turn|after|before|during|within|on|at|of|for"
                    + "|depending|part of|there(?:['’]s| is| are)(?: also)? (?:also|one|some|really|a variety|a number|a couple)|that['’]s|it['’]s|this['’]s|they['’]re|they['’]ve|they['’]ll|he['’]s|she['’]s|who['’]s"
                    + "|what['’]s|here['’]s|how['’]s|let['’]s)\\b"
                    + "|(?:the|a|an|my|our|your)(?: \\w+)? (?:other|others|second|third|fourth|fifth|sixth|first|next|last|final"
                    + "|latter|former|same|previous|above|following|answer|question|thing|reason|point|idea|example|analogy"
                    + "|short answer|way I|one)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EXPLETIVE = Pattern.compile(
            "^it(?:['’]s| is| was|['’]ll be| will be| would be| can be| may be| has become"
                    + "| becomes)(?: \\w+){0,2} (?:a barrier|a challenge|a mistake|important|hard|harder|hardest|easy|easier"
                    + "|difficult|clear|possible|impossible|likely|unlikely|critical|crucial|essential|tempting|good|better|best"
                    + "|fair|safe|true|necessary|common|useful|helpful|worth|dangerous|interesting|wrong|right|amazing"
                    + "|inevitable|rare|simple|tricky|surprising|only a matter)\\b(?: for (?:the |a )?\\w+)?(?: \\w+)? (?:to"
                    + "|that|when|if|how|of time)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE_OF = Pattern.compile(
            "^one of the (?:biggest|most|best|main|key|major|hardest|largest|common|core|primary|great|greatest|worst"
                    + "|first|nice|interesting|coolest|things|reasons|problems|challenges) ?\\w*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONDITION = Pattern.compile(
            "^(?:if|when|as|while|once|since|although|with|without|for|in|by|on|to|at|after|before|what|even if"
                    + "|even though) [^,]{8,110}, (?:then )?(?:the|a|an|you|we|I|there|people|most|many|they|it|models|your|our"
                    + "|their|(?-i:\\p{Lu}\\p{L}+)|\\p{L}{3,}s)\\b(?!,)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WHAT_IS = Pattern.compile(
            "^what (?!I\\b|is\\b|are\\b|was\\b|were\\b)(?:[\\w,'’]+ ){2,10}(?:is|are|was) (?:that|the|a|an|not|how)\\b"
                    + "|^what (?:we['’]re (?:finding|seeing)|I['’]m (?:finding|seeing))[^,]{0,40} is\\b|^what['’]s (?:unique"
                    + "|interesting|happening|new|changed|different)[^,]{0,40} is\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AS_NAMED =
            Pattern.compile("^(?:it|that|this|they|these|those|he|she)\\b", Pattern.CASE_INSENSITIVE);
    /** "That" and "this" for what was said before. */
    private static final Pattern POINTS_BACK = Pattern.compile(
            "\\b(?:of|for|in|on|with|to|from|about|at|by|like|do|does|doing|did|done|is|was|all|beyond|into|after"
                    + "|before|than|around|through|behind|say|says|saying|said|see|seeing|use|using|have|had|get|make|makes|and"
                    + "|but|because|if|so|when) (?:that|this|these|those)(?=[.,;!?]|$| (?:is|was|are|were|can|could|will|would"
                    + "|and|or|but|in|for|with|to|as|has|have|really|means|might|may|should|on|at|too|well|way|sort|kind|point"
                    + "|out|up|into|all|because|if|when|from|by|does|do|doesn['’]t|isn['’]t|makes|makes|comes|came|goes|gets"
                    + "|sounds|thing|things|stuff|one|ones|case|cases|regard|conversation|discussion|question|idea|example"
                    + "|category|scenario|situation|context|exact|particular|specific|same|two|three|few))"
                    + "|(?:^|[,;.] |\\b(?:and|but|so|because|think|if|when|since|know|sure|guess) )(?:that|this)['’](?:s|ll"
                    + "|d)\\b|, (?:that|this|these|those) (?:should|will|is|was|can|would|has|are|could|be)\\b|\\bthis['’]"
                    + "|\\b(?:of|in|on|with|from|about|at|by|when|if|to|take|took|know|for) that (?!the\\b|it\\b|we\\b|you\\b"
                    + "|they\\b|I\\b|there|a\\b|people|is\\b|are\\b|can\\b|will\\b)\\w+|\\bas far as\\b|\\bthe (?:contrary|opposite)\\b|\\b(?:these|those) (?:two|three|four|things?|kinds|sorts|types)\\b|\\bthe same (?:thing|course|way|reason|time|idea)\\b|\\bwhat (?:will|would|could) replace it\\b|\\bthat be\\b|\\bthe other (?:case|hand|end|day)\\b| - (?:it|that|they|this)\\b"
                    + "|\\b(?:at the time|back then|at that point|in that sense|that sense|the 15)\\b|\\bthis (?:is|was|has|will"
                    + "|would|can|could)\\b|\\bthere(?=[.,;]|$)|\\bhere\\b|\\b(?:the|those) (?:former|latter|aforementioned)\\b"
                    + "|\\b(?:aforementioned|alluded|said (?:earlier|before)|as mentioned)\\b|\\b(?:you|we|I)(?:['’]\\w+| were"
                    + "| was| are| have)? (?:just |also |always )?(?:talk|mention|discuss|describ)\\w+"
                    + "|\\bthis (?:thing|one|stuff|way|point|example|case|idea|question|sort|kind|particular|same|specific"
                    + "|whole)\\b|\\b(?:do|does|did|doing|done|for|with|about|of|like|use|using) it(?=[.,;]|$)|\\bone of (?:them"
                    + "|those|these)\\b|\\b(?:the|that) other (?:one|thing|side|piece|part)\\b|\\b(?:he|she|his|her|him)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PRONOUN = Pattern.compile(
            "\\b(?:it|they|them|their|its|it['’]s|they['’]re|they['’]ve|themselves|itself)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MANY = Pattern.compile(
            "\\b(?:(?!(?:this|is|was|has|does|its|us|always|because|plus|less|across|perhaps|towards)\\b)\\p{L}{3,}(?<![su])s|people|men|women|children|data|every\\w+|some\\w+|nobody)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAKS_OFF = Pattern.compile(
            "\\b(?:the|a|an|of|and|or|to|that|is|are|was|with|for|in|on|at|by|from|as|than|because|if|but|so|my|our"
                    + "|your|their|its|like|very|really|i|we|they|he|she|which|who|where|when|what|how|just|whatever|into|about"
                    + "|also|can|could|will|would|should|may|might|kind|sort|least|most|more|less|big|\\p{L}+er than)[.!]?$|[,;:(-]$|, (?:and|or|but) (?:\\w+ ){0,2}\\w+$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VERB = Pattern.compile(
            "(?<!\\b(?:that|which|who|to) )(?<!-)\\b(?:is|are|was|were|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|has|have|had"
                    + "|haven['’]t|hasn['’]t|will|won['’]t|would|can|can['’]t|cannot|could|should|must|may|might|do|does|did"
                    + "|doesn['’]t|don['’]t|didn['’]t|\\p{L}+['’](?:re|ve|ll|d)|(?:it|there|he|she|everyone|everybody|nobody"
                    + "|somebody|someone|what)['’]s"
                    + "|need|needs|want|wants|make|makes|made|get|gets|got|go|goes|went|know|knows|see|sees|saw|take|takes|took"
                    + "|think|thinks|become|becomes|became|come|comes|came|use|uses|work|works|give|gives|gave|let|lets|matter"
                    + "|matters|mean|means|exist|exists|require|requires|help|helps|introduce|introduces|create|creates|provide"
                    + "|provides|offer|offers|enable|enables|build|builds|learn|learns|fail|fails|drive|drives|keep|keeps|bring"
                    + "|brings|solve|solves|treat|treats|struggle|struggles|rely|relies|hate|hates|love|loves|believe|believes"
                    + "|expect|expects|lose|loses|buy|buys|pay|pays|spend|spends|write|writes|allow|allows|tend|tends|remain"
                    + "|remains|depend|depends|\\p{L}{3,}ed(?= (?:the|a|an|that|to|in|by|from|its|his|her|their|our|for|up|down"
                    + "|off|out|over|on|at|with|into|\\d)\\b))\\b");

    private static final Pattern SUBORDINATE = Pattern.compile(
            "(?s), (?:hopefully|what|maybe|where|which|who|because|that|and|but|so|when|if)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RELATIVE = Pattern.compile("\\b(?:that|which|who)(?: \\S+){0,2} $");
    private static final Pattern LED = Pattern.compile(
            "^(?:in|for|with|on|at|by|today|right now|currently|generally|eventually|initially|possibly|fundamentally|programmatically|practically)\\b[^,]{0,60}, ",
            Pattern.CASE_INSENSITIVE);
    /** What may stand before the verb: a dozen words that are no clause of their own, one aside between commas. */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?!\\p{L}+ing\\b(?! (?:is|are|was)\\b)[^,]*,)(?!\\p{L}+s (?:the|a|an|their|its|my|our) )(?:(?!(?:what|when|where|if|because|than|but|versus|whenever|whether|how|why|even)\\b)[^\\s,]+ ?){0,12}?(?:, [^,]{3,70}, ?)?",
            Pattern.CASE_INSENSITIVE);

    private Standing() {}

    /** Whether nothing outside the words is needed to know what they are about. */
    static boolean alone(String words) {
        return begins(words) && holds(words) && !BREAKS_OFF.matcher(words).find() && asserts(words);
    }

    /** The main clause: what leads up to it and what hangs on behind it left out. */
    private static String main(String words) {
        boolean led = CONDITION.matcher(words).find();
        String clause = led ? words.substring(words.indexOf(',') + 2) : words;
        return SUBORDINATE.matcher(LED.matcher(clause).replaceFirst("")).replaceFirst("");
    }

    /** Who or what, and close behind it what it does; what a relative clause does is not it. */
    private static boolean asserts(String words) {
        String main = main(Talk.unquoted(words));
        return WHAT_IS.matcher(main).find()
                || VERB.matcher(main)
                        .results()
                        .map(verb -> main.substring(0, verb.start()))
                        .filter(before -> !RELATIVE.matcher(before).find())
                        .anyMatch(before -> SUBJECT.matcher(before).matches());
    }

    /** Whether they go on from a sentence before, which would have to be told with them. */
    static boolean goesOn(String words) {
        return AS_NAMED.matcher(words).find()
                && !BREAKS_OFF.matcher(words).find()
                && VERB.matcher(words).find();
    }

    private static boolean begins(String words) {
        boolean leans = LEANS.matcher(words).find();
        return !leans
                || EXPLETIVE.matcher(words).find()
                || ONE_OF.matcher(words).find()
                || WHAT_IS.matcher(words).find()
                || (!AS_NAMED.matcher(words).find() && CONDITION.matcher(words).find());
    }

    /** "They" and "it" stand behind two words that they may mean. */
    private static boolean holds(String words) {
        if (POINTS_BACK.matcher(words).find()) {
            return false;
        }
        return PRONOUN.matcher(words).results().allMatch(pronoun -> isNamed(words, pronoun));
    }

    private static boolean isNamed(String words, MatchResult pronoun) {
        String before = words.substring(0, pronoun.start());
        boolean many = pronoun.group().toLowerCase(Locale.ROOT).startsWith("th");
        return EXPLETIVE.matcher(words.substring(pronoun.start())).find()
                || (Talk.terms(before).size() >= 2
                        && (!many || MANY.matcher(before).find()));
    }
}
