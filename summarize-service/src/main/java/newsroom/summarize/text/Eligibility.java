package newsroom.summarize.text;

import java.util.regex.Pattern;

/**
 * Which sentences can stand alone. Three in ten extractive summaries mislead, most by a pronoun or a connective whose
 * other half was left behind (Zhang et al., "Extractive is not Faithful", ACL 2023); such sentences are not taken.
 */
public final class Eligibility {

    private static final int LEAST_WORDS = 8;
    private static final int MOST_WORDS = 48;

    private static final Pattern DANGLING = Pattern.compile(
            "^[“\"'‘]?(?:He|She|They|It|This|That|These|Those|Such|Their|His|Her|Its|But|And|Or|However|Meanwhile|Also|Instead|So"
                    + "|Then|Still|Yet|Nor|Thus|Therefore|Moreover|Furthermore|Additionally|Besides|Otherwise|Both|Neither"
                    + "|Another|Others|Here|There|As a result|For example|For instance|In addition|In contrast|By contrast"
                    + "|On the other hand|Likewise|Similarly|Later|Afterwards?|Earlier|Separately|Elsewhere|Which|Because"
                    + "|To that end|In other words|After that|Since then|Even so|The latter|The former(?= (?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|\\p{L}{2,}ed)\\b|[,’'])|That said|We|Our|I|You|Your"
                    + "|Specifically|Indeed|Of course|Fortunately|Unfortunately|Consequently|Accordingly|Nevertheless|Nonetheless"
                    + "|Hence|In (?:so )?doing(?: so)?|No(?=,)|Yes(?=,)|One (?:reason|explanation)|[\\p{L}]+ing (?:it|this|that|them))\\b",
            Pattern.CASE_INSENSITIVE);
    /** "Among its findings": whose, was said before; "at this year's fair" says it itself. */
    private static final Pattern DANGLING_WITHIN = Pattern.compile(
            "^[“\"'‘]?(?:Among|In|With|For|Under|By|At|On|From|Through|Despite|After|Before|During) (?:its|their|his|her|it|them"
                    + "|(?:this|that|these|those|such)(?! (?:year|quarter|month|week|weekend|day|morning|afternoon|evening|spring|summer|autumn|fall|winter|season|century|decade|paper|work|study|survey|context|setting)))\\b",
            Pattern.CASE_INSENSITIVE);
    /** "Called Tidewater, it has two decks": what? */
    private static final Pattern DANGLING_BEHIND = Pattern.compile(
            "^(?:(?:After|Before|While|When|By|Despite|Since) )?\\p{L}+(?:ed|ing)\\b[^,]{0,80}, (?:he|she|it)\\b",
            Pattern.CASE_INSENSITIVE);
    /** “We are ready,” she said: who? */
    private static final Pattern SAID_BY_A_PRONOUN = Pattern.compile(
            "^\\W*(?:(?:he|she|they|it|one)\\b|[\\p{L}]+ (?:he|she|they)\\b)", Pattern.CASE_INSENSITIVE);

    private static final Pattern FIRST_PERSON =
            Pattern.compile("\\b(?:I|I'm|I’m|I've|I’ve|we|our|us|my|me|[Ll]et['’]s)\\b");
    private static final Pattern PROMOTION = Pattern.compile(
            "\\b(?:subscribe|sign up|sponsored|click here|follow us|newsletter|disclosure|read more|cookie|all rights"
                    + " reserved|log in|advertisement|share this|buy now|link in bio|waitlist|in this (?:article|post"
                    + "|episode|video)|comments? below|photo(?:graph)? by|image credit|originally (?:appeared|published)"
                    + "|carried from|affiliate)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"");
    private static final Pattern MARKS_OF_POSTS =
            Pattern.compile("https?:|www\\.|[#@][\\p{L}_]|[\\p{So}\\p{Cs}→👇]|\\.\\.\\.$|…$");
    private static final Pattern WITH_DIGIT = Pattern.compile("(?<!\\S)\\S*\\d\\S*");
    private static final Pattern ENDS = Pattern.compile("[.!][”\"’')]*$");

    /** A quote may break off before "she said", but not in the middle of a word or a clause. */
    private static final Pattern QUOTE_ENDS = Pattern.compile("[\\p{L}\\p{N}%.!?][”\"’')]*$");

    private Eligibility() {}

    /** Whether the sentence says something by itself in a report's voice. */
    public static boolean standsAlone(String sentence) {
        int words = Terms.words(sentence);
        String outsideQuotes = QUOTED.matcher(sentence).replaceAll(" ");
        return words >= LEAST_WORDS
                && words <= MOST_WORDS
                && ENDS.matcher(sentence).find()
                && Character.isLetterOrDigit(firstLetter(sentence))
                && !Character.isLowerCase(firstLetter(sentence))
                && !DANGLING.matcher(sentence).find()
                && !DANGLING_WITHIN.matcher(sentence).find()
                && !DANGLING_BEHIND.matcher(sentence).find()
                && isTold(sentence, outsideQuotes)
                && !FIRST_PERSON.matcher(outsideQuotes).find()
                && !Formulas.isIn(sentence)
                && !PROMOTION.matcher(sentence).find()
                && !MARKS_OF_POSTS.matcher(sentence).find()
                && isBalanced(sentence)
                && !isInstruction(sentence)
                && !isMostlyDigits(sentence)
                && !isTable(sentence);
    }

    /** A quotation needs somebody who says it; and what leaves words out with dots is chatter or cut. */
    private static boolean isTold(String sentence, String outsideQuotes) {
        boolean quoted = "“\"".indexOf(sentence.charAt(0)) >= 0 && !outsideQuotes.equals(sentence);
        boolean nobody = Terms.words(outsideQuotes) < 2
                || SAID_BY_A_PRONOUN.matcher(outsideQuotes).find();
        return !(quoted && nobody) && !outsideQuotes.contains("...") && outsideQuotes.indexOf('…') < 0;
    }

    /**
     * Whether the sentence may be printed where none stands alone: a paper's abstract speaks of "we" from end to end. Still
     * no promotion, no instruction, nothing cut off.
     */
    public static boolean isPrintable(String sentence) {
        int words = Terms.words(sentence);
        return words >= LEAST_WORDS
                && words <= MOST_WORDS
                && ENDS.matcher(sentence).find()
                && !Formulas.isIn(sentence)
                && !PROMOTION.matcher(sentence).find()
                && !MARKS_OF_POSTS.matcher(sentence).find()
                && isBalanced(sentence)
                && !isInstruction(sentence);
    }

    /** Whether somebody's own words may be printed as a quote: whole, short enough, no promotion, no address. */
    public static boolean isQuotable(String quote) {
        int words = Terms.words(quote);
        return words >= 6
                && words <= 45
                && Character.isLetterOrDigit(firstLetter(quote))
                && QUOTE_ENDS.matcher(quote).find()
                && !PROMOTION.matcher(quote).find()
                && !MARKS_OF_POSTS.matcher(quote).find()
                && isBalanced(quote)
                && !isInstruction(quote)
                && !isMostlyDigits(quote);
    }

    /** Text that talks to machines instead of readers. */
    private static boolean isInstruction(String sentence) {
        return sentence.toLowerCase(java.util.Locale.ROOT)
                .matches(".*(?:ignore (?:all|any|previous|the above)|system prompt|you are now|as an ai\\b).*");
    }

    private static int firstLetter(String sentence) {
        return sentence.codePoints()
                .filter(c -> c != '“' && c != '"' && c != '‘')
                .findFirst()
                .orElse(' ');
    }

    private static boolean isBalanced(String sentence) {
        long opening = sentence.chars().filter(c -> c == '“').count();
        long closing = sentence.chars().filter(c -> c == '”').count();
        long straight = sentence.chars().filter(c -> c == '"').count();
        long open = sentence.chars().filter(c -> c == '(').count();
        long close = sentence.chars().filter(c -> c == ')').count();
        return opening == closing && straight % 2 == 0 && open == close;
    }

    /** "Merrow: Holm 5; Berg 5 (Dahl 65’ 4), Lund 4; Moen 6". */
    private static boolean isTable(String sentence) {
        long figures = WITH_DIGIT.matcher(sentence).results().count();
        return sentence.chars().filter(c -> c == ';').count() > 1 && figures * 4 >= Terms.words(sentence);
    }

    private static boolean isMostlyDigits(String sentence) {
        long digits = sentence.chars().filter(Character::isDigit).count();
        return digits * 10 > sentence.length() * 3L;
    }
}
