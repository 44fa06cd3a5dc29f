package newsroom.summarize.episode;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.summarize.text.Terms;

/**
 * Where a spoken sentence may be cut: talk opens with "And so, I mean" and ends with "you know". Only ends are cut off, so that
 * what is left stands in the transcript word for word; and no end that takes something back ("but", "unless", "which is wrong").
 */
final class Cuts {

    /** A stretch of a sentence, by its places in it. */
    record Cut(int start, int end) {}

    /** From how many words on parts of a sentence may stand for themselves. */
    private static final int LONG = 22;

    private static final String JOINS =
            "and|but|because(?! of)|whereas|which is why(?: I think)?|so(?! (?:far|many|much)\\b)";
    private static final String OPENS =
            "or|well|yeah|yes|yep|no|nope|right|okay|ok|now|oh|ah|sure|look|again|honestly|actually"
                    + "|obviously|also|plus|anyway|absolutely|exactly|definitely|basically|essentially|clearly|certainly"
                    + "|interestingly"
                    + "|really|I mean|you know|of course|in fact|to be honest|at the same time|on the other hand|frankly|for example"
                    + "|for instance|in other words|like I said|as I said|I would say|I['’]d say|I guess|I feel like|kind of"
                    + "|sort of|like"
                    + "|then|what I mean by that is|that being said|the reality is|the truth is|here['’]s the thing|my point is"
                    + "|hopefully"
                    + "|typically|ultimately|overall|therefore|however|furthermore|moreover|in addition|additionally";
    private static final String FILLS =
            "right|you know|okay|yeah|I guess|and so on|and so forth|and so on and so forth|et cetera|etc"
                    + "|and all of that|and all that|and whatnot|and stuff|and things like that|and stuff like that"
                    + "|or something like that"
                    + "|or something|or whatever|or anything like that|and everything|for sure|basically|as well|you know what I mean"
                    + "|if that makes sense";
    private static final String PAUSE = "(?:\\.\\.\\. |… |; |,? -- )";
    private static final String BREAK = "(?:,|;|\\.\\.\\.|…| -|,? --)";
    private static final String TAKES_BACK = "(?!(?:but|although|though|unless|except|if|not|or|however)\\b)";

    private static final Pattern MARK = Pattern.compile("^\\s*\\\\?\\[[^\\]]*\\]\\s*");
    private static final Pattern OPENER =
            ignoringCase("^(?:(?:" + JOINS + ") |(?:" + JOINS + "|" + OPENS + ")(?:, |\\.\\.\\. | - "
                    + "| (?=(?:that )?(?:and|but|so|or|I|we|you|the|there|it|a|an|if|when|what|in|most|people"
                    + "|[A-Z])\\b)))+(?:that )?");
    private static final Pattern CLOSER = ignoringCase(
            "(?:(?:,| -)? (?:" + FILLS + "|so|but|and|and et cetera|blah, blah, blah))*[.,]*(?:\\.\\.\\.|…|\\?|--)?$");
    private static final Pattern FULL = ignoringCase("(?s).*[^.][.!][”\"’')]*$");
    private static final Pattern FILLED = ignoringCase("(?s).* (?:" + FILLS + ")\\.$");
    private static final Pattern ASKS = ignoringCase("(?s)(?!.*, (?:right|okay|yeah|you know)\\?$).*\\?[”\"’')]*$");
    /** A clause begins with its subject; what begins otherwise may be the last of a list. */
    private static final String CLAUSE =
            "(?:then |also )?(?:I|we|you|they|it|he|she|there|that|this|these|the|a|an|if|when|what|people|most)\\b";

    private static final Pattern END = ignoringCase(BREAK + " ?(?=(?:and|so) " + CLAUSE + ")|" + PAUSE + TAKES_BACK);
    private static final Pattern HEAD = ignoringCase(BREAK + " (?:and|but|so)(?: then| so| also)? (?=\\p{L})|" + PAUSE);
    /** What comes behind such a word may hold only because of it. */
    private static final Pattern CONDITION =
            ignoringCase("\\b(?:if|when|unless|suppose|imagine|assuming|although|though|while|whereas|because"
                    + "|since|not|n['’]t|whether|let['’]s say|either|both|neither|say|says|said|thinks?|believes?)\\b");

    private Cuts() {}

    /** The sentence without what surrounds it, and parts of it where it is long; nothing of a question. */
    static List<Cut> of(String sentence) {
        List<Cut> cuts = new ArrayList<>();
        if (ASKS.matcher(sentence).matches()) {
            return cuts;
        }
        Cut whole = trimmed(sentence, 0, sentence.length());
        cuts.add(whole);
        String text = sentence.substring(whole.start(), whole.end());
        if (Terms.words(text) >= LONG) {
            parts(sentence, whole, text, cuts);
        }
        return cuts.stream().filter(cut -> cut.end() > cut.start()).distinct().toList();
    }

    private static void parts(String sentence, Cut whole, String text, List<Cut> cuts) {
        Matcher end = END.matcher(text);
        while (end.find()) {
            cuts.add(trimmed(sentence, whole.start(), whole.start() + end.start()));
        }
        Matcher head = HEAD.matcher(text);
        while (head.find()) {
            if (!CONDITION.matcher(text.substring(0, head.start())).find()) {
                cuts.add(trimmed(sentence, whole.start() + head.end(), whole.end()));
            }
        }
    }

    private static Cut trimmed(String sentence, int from, int to) {
        int start = from;
        Matcher mark = MARK.matcher(sentence.substring(start, to));
        start += mark.find() ? mark.end() : 0;
        Matcher opener = OPENER.matcher(sentence.substring(start, to));
        start += opener.find() ? opener.end() : 0;
        String left = sentence.substring(start, to);
        boolean isFull = FULL.matcher(left).matches() && !FILLED.matcher(left).matches();
        Matcher closer = CLOSER.matcher(left);
        return new Cut(start, !isFull && closer.find() ? start + closer.start() : to);
    }

    private static Pattern ignoringCase(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }
}
