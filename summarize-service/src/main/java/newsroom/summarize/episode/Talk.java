package newsroom.summarize.episode;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsroom.summarize.text.Terms;

/** What people say across the table, and the words that mean little in speech. */
final class Talk {

    private static final Pattern ACROSS = Pattern.compile(
            "\\b(?:welcome|thank(?:s| you)|great to (?:have|be|hear)|nice to|episodes?|podcasts?|this show|the show"
                    + "|our show|listen(?:er|ers|ing)|tune in|tuning in|let['’]s (?:talk|get|jump|dive|start|move|go|see)"
                    + "|you know what I mean|know what I mean"
                    + "|I['’]m (?:curious|excited|glad|happy|wondering|sorry|sure|going to|gonna|trying|just)|love to hear"
                    + "|before we|as (?:always|you mentioned|you said|you know)|like (?:I|you) (?:said|mentioned)|(?:good|great"
                    + "|interesting|fair|excellent) (?:question|point|insight|way to put)|tell us|could you|can you (?:talk|tell"
                    + "|give|share)"
                    + "|difficult for me|do you|did you|are you|were you|have you|would you (?:say|like|agree)|you (?:mentioned"
                    + "|said|asked|brought|talked|guys|were|described|just|kind|folks|all|told|touched)|(?:of|to|for|with"
                    + "|from) you(?=[.,])|you['’]ve (?:been|mentioned|done)|you['’]re (?:particularly|passionate|doing|saying"
                    + "|talking|working|describing|touching|getting at)|your (?:business|leadership|direction|question|point"
                    + "|book|company|work|background|journey|experience|blog|team|talk|opinion|perspective|thoughts|mind"
                    + "|website)"
                    + "|sponsors?\\w*|check(?:ing)?(?: \\w+)? out|quick look|for free|(?:if|unless) (?:people|you)(?: are|['’]re|n['’]t)*(?: aren['’]t)? (?:aware|interested|curious)|to give you|interesting to follow|promo code|sign up|link in|show notes|changelog|with us|laughs?"
                    + "|laughter|yeah|uh-huh|um+|uh|wow|kudos|cheers|bye|see you|my name is|unintelligible|shout-?outs?"
                    + "|founder of|joined by|co-?host|on the pod|on-stage|the break"
                    + "|I['’]ll (?:say|talk|get|mention|share|give|go|just|tell)|we['’]ll (?:get|talk|see|cover|link|go|be)"
                    + "|let me|want(?:ed)? to (?:ask|hear|talk|get into|mention|add|say|share|point out|make sure|touch|circle"
                    + "|jump)|I was (?:going|just|wondering|thinking|saying|like|talking)|going to (?:say|talk|mention|ask)"
                    + "|I love|I like|I agree|I hope|I don['’]t know|I['’]m not sure|I forget|I remember|I think I|I appreciate"
                    + "|you['’]re right|that['’]s (?:right|true)"
                    + "|what I(?: \\w+)? (?:tell|say|mean|do|did)|by the way|I want to|I would like|I wish|if I (?:go|look|think"
                    + "|remember|could|may)|in one end|tell you|a question|in my heart|prompt that I|invited to|too much fun|hot take|we (?:talked|spoke|discussed|covered|chatted"
                    + "|mentioned|had (?:a|an)|just)|we['’]ve (?:talked|been talking|discussed|had|mentioned|covered|kind)"
                    + "|we were (?:talking|just|chatting|at)|were talking|I (?:talked|mentioned|said|kind of|sort of|just|was)"
                    + "|I(?:['’]ve| have) (?:gotta|mentioned)|gotta say|hats? off|blah|shameless|in (?:my|our) (?:last|previous"
                    + "|next)|the other day|last (?:week|night)|this (?:week|morning|conversation|discussion|topic)|hey|guys"
                    + "|quote-unquote|air quotes|hold on|wait a|so to speak|speaking of|for those (?:of|who|that|listening)"
                    + "|some of you|any of you|many of you|our (?:audience|guest|conversation|discussion|friends|website"
                    + "|newsletter)|newsletter|subscribe|twitter|linkedin|slack channel|discord"
                    + "|my (?:wife|husband|son|sons|kids?|daughter|daughters|dad|mom|brother|sister|family|house|friends?"
                    + "|co-?host|background|career|journey|phd|laptop|day job|own|head|mind|face|life|gosh|god))\\b"
                    + "|\\[[^\\]]*\\]\\(|https?:|\\\\|\\*|_|#|\\bI said\\b|\\b(?:the|a|an) (?:like|kind of|sort of|the|a|an)\\b"
                    + "| -- |\\b(\\w+)[, ]+\\1\\b(?<!\\bthat that)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKED = Pattern.compile(
            ", \\p{Lu}\\p{L}+[.!]$|\\?|\\p{Ll}[.!]\\p{Lu}|[.!] \\p{Ll}|\\b(?:how|what|why|where) (?:do|does|did|would"
                    + "|can|should|are) (?:I|you|we|they|that)\\b");

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"");

    private static final Set<String> COMMON = Set.copyOf(java.util.List.of(
            ("thing things think people person kind sort lot lots really going go get getting got way ways know see say"
                            + " said look like just want need make made making right good great well much many something someone"
                            + " everything anything everyone"
                            + " actually basically maybe probably very even little bit sure point different time times day days year"
                            + " years back here those come came coming take put let because yeah okay mean don't doesn't can't it's"
                            + " that's there's we're you're they're i'm i've"
                            + " we've they've isn't didn't won't i'd i'll we'll you'll you've because only still being having doing talk"
                            + " talking guess feel part whole sense case example end start first last next another same other always"
                            + " never ever every own give using use used work working around through off down where why too again now"
                            + " new big hard easy cool nice interesting fun amazing exciting ai")
                    .split(" ")));

    private Talk() {}

    /** Whether the words are meant for those in the room. */
    static boolean isAcross(String words) {
        String own = unquoted(words);
        return ACROSS.matcher(own).find() || ASKED.matcher(own).find();
    }

    /** The words without those that they cite. */
    static String unquoted(String words) {
        return QUOTED.matcher(words).replaceAll("“”");
    }

    /** Terms that say what a sentence is about. */
    static Set<String> terms(String words) {
        return Terms.of(words.replace('’', '\'')).stream()
                .filter(term -> term.length() > 2 && !COMMON.contains(term))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
