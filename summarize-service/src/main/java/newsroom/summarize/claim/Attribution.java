package newsroom.summarize.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is said to have said a sentence: "Ana Berg argues that", ", the minister said", "according to Merrow Gazette".
 *
 * @param speaker as the sentence names them
 * @param act the verb of speaking in the third person present
 * @param start where the words of attribution begin
 * @param end where they end
 */
public record Attribution(String speaker, String act, int start, int end) {

    private static final Map<String, String> ACTS = new TreeMap<>();
    private static final String NAME =
            "(?:\\p{Lu}[\\p{L}\\d'’.-]*|[a-z]{1,2}[A-Z][\\p{L}]+)(?: (?:of |de |van |von )?(?:\\p{Lu}[\\p{L}\\d'’.-]*|[a-z][A-Z]\\p{L}+)){0,4}";
    private static final String OTHERS =
            "(?:[Tt]he |[Aa]n? |[Hh]is |[Hh]er |[Ii]ts |[Oo]ne |[Tt]wo |[Tt]hree )?(?:[\\p{L}-]+ ){0,2}(?:company|minister|spokesperson|spokeswoman|spokesman|hosts?|police|hospital|officials?"
                    + "|analysts?|researchers?|authors?|sources?|people|investors?|executives?|engineers?|lawyers?|commenters?|experts?|critics?|filing|report|study|paper"
                    + "|developers?|founders?|union|court|judge|ministry|agency|startup|firm|lab|team|regulator|board|scientists?)(?: (?:of|at|from|close to|familiar with|briefed on) (?:the )?[\\p{L}]+(?: [\\p{L}]+){0,2})?";
    private static final String ADVERB =
            "(?:also |later |then |recently |publicly |repeatedly |previously |now |has |have |had )?";
    private static final Pattern AT_HEAD;
    private static final Pattern BEHIND;
    private static final Pattern ACCORDING;

    static {
        acts("says", "say said saying");
        acts("tells", "tell told");
        acts("writes", "write wrote");
        acts("argues", "argue argued");
        acts("notes", "note noted");
        acts("explains", "explain explained");
        acts("adds", "add added");
        acts("testifies", "testify testified");
        acts("warns", "warn warned");
        acts("claims", "claim claimed");
        acts("states", "state stated");
        acts("predicts", "predict predicted");
        acts("forecasts", "forecast forecasted");
        acts("believes", "believe believed");
        acts("announces", "announce announced");
        acts("acknowledges", "acknowledge acknowledged");
        acts("admits", "admit admitted");
        acts("insists", "insist insisted");
        acts("suggests", "suggest suggested");
        acts("cites", "cite cited");
        acts("credits", "credit credited");
        acts("counters", "counter countered");
        acts("denies", "deny denied");
        acts("reveals", "reveal revealed");
        acts("estimates", "estimate estimated");
        acts("reports", "report reported");
        acts("confirms", "confirm confirmed");
        acts("expects", "expect expected");
        acts("thinks", "think thought");
        acts("describes", "describe described");
        acts("recalls", "recall recalled");
        acts("concludes", "conclude concluded");
        acts("finds", "find found");
        acts("projects", "project projected");
        acts("points out", "point out pointed out");
        acts("posts", "posted");
        acts("tweets", "tweeted");
        acts("jokes", "joked");
        acts("disputes", "dispute disputed");
        String verbs = String.join("|", ACTS.keySet());
        String who = "(" + NAME + "|" + OTHERS + ")";
        String role = "(?:,[^,.]{2,60},)?";
        AT_HEAD = Pattern.compile(
                "^[“\"]?(?:(?:CEO|Mr|Mrs|Ms|Dr|President|Founder|Senator|Rep|Judge)\\.? )?" + who + role
                        + "(?: \\([^)]*\\))? " + ADVERB + "(" + verbs
                        + ")\\b(?: (?:\\p{Lu}[\\p{L}]+|reporters|investors|employees|staff|lawmakers|the court|jurors|analysts))?(?: on \\p{Lu}\\p{L}+)?(?: (?:that|how|whether|it|:))?");
        BEHIND = Pattern.compile("[,”\"]\\s*(?:" + who + role + " " + ADVERB + "(" + verbs + ")|(" + verbs + ") " + who
                + ")\\b[^,.;]{0,50}[.,]?[”\"]?\\s*$");
        ACCORDING = Pattern.compile("(?:,\\s*)?\\b(?:[Aa]ccording to|per) (?:the )?(" + NAME + "|" + OTHERS + ")\\b");
    }

    /** The attribution of a sentence, if it has one. */
    public static Optional<Attribution> of(String sentence) {
        Matcher head = AT_HEAD.matcher(sentence);
        if (head.find() && isSpeech(head.group(1), head.group(2), sentence, head.end())) {
            return Optional.of(new Attribution(cleaned(head.group(1)), act(head.group(2)), head.start(), head.end()));
        }
        Matcher behind = BEHIND.matcher(sentence);
        if (behind.find()) {
            boolean nameFirst = behind.group(1) != null;
            String who = nameFirst ? behind.group(1) : behind.group(4);
            String verb = nameFirst ? behind.group(2) : behind.group(3);
            return Optional.of(new Attribution(cleaned(who), act(verb), behind.start(), behind.end()));
        }
        Matcher according = ACCORDING.matcher(sentence);
        if (according.find()) {
            return Optional.of(
                    new Attribution(cleaned(according.group(1)), "reports", according.start(), according.end()));
        }
        return Optional.empty();
    }

    /** The third person present of a verb of speaking in any form. */
    public static String act(String verb) {
        return ACTS.getOrDefault(verb.toLowerCase(Locale.ROOT), "says");
    }

    static String verbs() {
        return String.join("|", ACTS.keySet());
    }

    /** "Google expects revenue", "the study found a dog": a verb that is no speech without a clause behind it. */
    private static boolean isSpeech(String who, String verb, String sentence, int end) {
        String act = act(verb);
        boolean needsClause = List.of(
                        "finds",
                        "reports",
                        "posts",
                        "projects",
                        "adds",
                        "states",
                        "notes",
                        "announces",
                        "describes",
                        "credits",
                        "confirms",
                        "expects",
                        "cites",
                        "tells")
                .contains(act);
        boolean clause = sentence.substring(0, end).matches("(?s).*\\b(?:that|how|whether|it|:)$");
        return (!needsClause
                        || clause
                        || List.of("cites", "credits", "expects", "tells", "confirms", "describes")
                                .contains(act))
                && !who.matches(
                        "(?:It|This|That|These|Those|They|He|She|We|I|You|What|There|The|A|An|In|On|At|And|But|If|As|When)");
    }

    private static String cleaned(String who) {
        return who.replaceFirst("^(?:[Tt]he |[Aa]n? )", "")
                .replaceFirst("['’]s$", "")
                .replaceFirst("[.,]$", "")
                .strip();
    }

    private static void acts(String act, String forms) {
        ACTS.put(act, act);
        if (act.contains(" ")) {
            ACTS.put("point out", act);
            ACTS.put("pointed out", act);
            return;
        }
        for (String form : forms.split(" ")) {
            ACTS.put(form, act);
        }
    }
}
