package newsroom.summarize.episode;

import java.util.List;
import java.util.regex.Pattern;
import newsroom.summarize.claim.Entities;
import newsroom.summarize.quantity.Figures;
import newsroom.summarize.text.Terms;

/** How much spoken words claim: names, figures, stance and what the episode is about for it, filler and the speaker against it. */
final class Worth {

    private static final double OF_A_FIGURE = 0.35;
    private static final double OF_A_NAME = 0.2;
    private static final double OF_THE_THEME = 0.6;
    private static final double OF_A_LONG_WORD = 0.07;
    private static final double OF_A_STANCE = 0.4;
    private static final double USUAL_SHARE = 0.25;
    private static final double OF_A_COMMA = -0.15;

    /**
     * Words that make a sentence worth more or less.
     *
     * @param each what one is worth
     * @param most how many are counted
     */
    private record Sign(double each, int most, Pattern words) {

        double in(String text) {
            return each * Math.min(most, words.matcher(text).results().count());
        }
    }

    /** Claims of what should be, will be or is hard. */
    private static final Sign STANCE = sign(
            0.25,
            2,
            "\\b(?:should|must|never|always|will|won['’]t|problem|problems|challenge|challenges|important|better|best"
                    + "|worse|worst|biggest|most|only|risk|risks|need|needs|changed|changes|changing|means|fundamental\\w*"
                    + "|critical|key|limit\\w*|fail\\w*|wrong|impossible|difficult|hard|harder|easier|cheaper|faster|value|trust"
                    + "|future|opportunit\\w+|barrier|bottleneck|expensive|cost|costs|replace\\w*|better)\\b");

    private static final Sign REASON = sign(
            0.2,
            1,
            "\\b(?:because|which means|so that|therefore|the reason|that['’]s why|due to|lead(?:s|ing)? to|as a result)\\b");
    private static final Sign CONTRAST = sign(
            0.2,
            1,
            "\\b(?:rather than|instead of|not just|not only|no longer|more than|less than|but|whereas|compared to"
                    + "|as opposed to|without|even though|the difference between|versus|used to|isn['’]t|aren['’]t|don['’]t"
                    + "|doesn['’]t|can['’]t|cannot)\\b");
    /** Of more than the speaker. */
    private static final Sign GENERAL = sign(
            0.15,
            2,
            "\\b(?:people|most|nobody|everybody|students|every|companies|organi[sz]ations|developers|engineers"
                    + "|enterprises?|industry|industries|businesses|customers|users|models|society|world|technology|technologies"
                    + "|systems|researchers|scientists|governments?|teams|everyone|humans?|communit(?:y|ies)|market|LLMs?"
                    + "|agents?|startups?|language models?)\\b");
    /** A subject of its own, and what it is. */
    private static final Sign NAMED = sign(
            0.3,
            1,
            "^(?!(?:you|we|I|there|what|if|when|in|on|for|as|it|they|one|even|I['’]\\w+"
                    + "|\\w+['’]\\w+)\\b)(?:[\\w'’/-]+ ){1,6}?(?:is|are|was|were|will|can|cannot|can['’]t|won['’]t|has|have"
                    + "|remains?|needs?|should|must|don['’]t|doesn['’]t|do)\\b");

    private static final Sign FILLER = sign(
            -0.35,
            9,
            "\\b(?:kind of|sort of|I mean|you know|like(?= (?:a|the|an|this|that|\\d|to|I|you|we|in|really|super)\\b)"
                    + "|, like|stuff|whatever|things like that|and so on|I guess|and then|basically|really, really|very, very"
                    + "|literally|essentially|sometimes|in a way|for example|for instance|let['’]s say|say,|as well|sense of"
                    + "|whole bunch|a bunch|right\\?|super|cool|crazy|thingy?|gonna|obviously|just like|pretty much|you're like"
                    + "|and like)\\b|\\.\\.\\.|…|--| - ");
    private static final Sign SELF = new Sign(-0.3, 3, Pattern.compile("\\b(?:I|me|my|mine|myself|I['’]\\w+)\\b"));
    private static final Sign US = sign(-0.15, 4, "\\b(?:we|us|our|ours|we['’]\\w+)\\b");
    private static final Sign YOU = sign(-0.15, 4, "\\b(?:you|your|yours|you['’]\\w+)\\b");
    private static final Sign POINTING = sign(-0.35, 9, "\\b(?:this|these|those|such)\\b");
    private static final Sign VAGUE = sign(
            -0.1,
            6,
            "\\b(?:things?|something|somehow|anything|everything|stuff|lots?|way|ways|one|ones|some|good|great|nice"
                    + "|amazing|awesome|certain|different|particular|similar|variety|number|multiple|several|various)\\b");
    private static final Sign PAST =
            sign(-0.3, 1, "^(?:there (?:was|were)|people were|we were|you were|they|I was|at the time)\\b");
    private static final Sign CITES = sign(-0.8, 1, "\\b(?:like|say|says|said|saying|go|goes|is|was|were),? [“\"]");

    private static final List<Sign> SIGNS =
            List.of(STANCE, REASON, CONTRAST, GENERAL, NAMED, FILLER, SELF, US, YOU, POINTING, VAGUE, PAST, CITES);

    private Worth() {}

    /** @param stance how the speaker holds the words; empty where that is not said */
    static double of(String words, String stance, Themes themes) {
        double signs = SIGNS.stream().mapToDouble(sign -> sign.in(words)).sum();
        double held = stance.isEmpty() ? 0 : words.contains("I think") ? -1 + OF_A_STANCE : OF_A_STANCE;
        return signs + held + substance(words) + OF_THE_THEME * themes.of(words) + shape(words);
    }

    /** Figures, names in the midst of it, long words, and how few of its words say nothing. */
    private static double substance(String words) {
        long names =
                Entities.in(words).stream().filter(name -> name.start() > 0).count();
        long longWords =
                Talk.terms(words).stream().filter(term -> term.length() > 5).count();
        double share = (double) Talk.terms(words).size() / Terms.words(words);
        return OF_A_FIGURE * Math.min(2, Figures.in(words).size())
                + OF_A_NAME * Math.min(3, names)
                + OF_A_LONG_WORD * Math.min(10, longWords)
                + Math.max(0, share - USUAL_SHARE);
    }

    private static double shape(String words) {
        int length = Terms.words(words);
        long commas = words.chars().filter(c -> c == ',').count();
        double size = length < 12 ? -0.1 : length <= 34 ? 0.2 : -0.1;
        return size + OF_A_COMMA * Math.max(0, commas - 2);
    }

    private static Sign sign(double each, int most, String words) {
        return new Sign(each, most, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
    }
}
