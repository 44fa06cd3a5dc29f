package newsroom.summarize.episode;

import java.util.regex.Pattern;

/** What speakers tell of themselves: no claim, unless they say what they think, saw or found. */
final class Aside {

    private static final Pattern SELF = Pattern.compile(
            "^I(?:['’](?:m|ve|d|ll))?\\b(?! (?:(?:\\w+ly|do|don['’]t|still|also|would|just) )?(?:think|believe|predict"
                    + "|expect|argue|doubt|disagree|suspect|know|encourage|see|found|find|noticed|learned|realized|have had"
                    + "|recommend)\\b)(?!['’]ve (?:seen|found|noticed|learned|heard|watched|come to))");
    private static final Pattern US = Pattern.compile(
            "^(?:we|you|our|your|my|their)\\b(?! (?:need|have to|must|should|can|cannot|can['’]t|don['’]t|do not|live"
                    + "|as (?:a|an|humans)|might|may|could|come to learn|will (?:see|have|need|all|never|always|probably|likely"
                    + "|get|be able)|won['’]t|found|see|know|still|now|never|always|already|humans|society|want|tend"
                    + "|haven['’]t|shouldn['’]t|couldn['’]t)\\b)(?!['’](?:re (?:seeing|still|now|moving|getting|entering"
                    + "|starting|living|not|always|basically|really)|ve (?:seen|found|reached|learned|never|always)))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIRECTS = Pattern.compile(
            "^(?:now,? |so |and |just |definitely )?(?:bear|get|say|take|make|use|fire|grab|identify|create|build|think|imagine"
                    + "|consider|go|try|give|tell|keep|put|pick|start|ask|find|remember|feel free|stay|let|note|notice|know|call"
                    + "|read|see|check|stop|innovate|don['’]t|do)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A heading that is read out, and words that somebody else is made to say. */
    private static final Pattern READ = Pattern.compile(
            "^[“\"]|^(?:best|coolest|worst|favou?rite) \\p{L}+(?: is|:)|^(?:\\w+ ){0,3}\\w+: ",
            Pattern.CASE_INSENSITIVE);

    private Aside() {}

    static boolean of(String words) {
        return SELF.matcher(words).find()
                || US.matcher(words).find()
                || DIRECTS.matcher(words).find()
                || READ.matcher(words).find();
    }
}
