package newsroom.summarize.brief;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import newsroom.summarize.text.Passage;
import newsroom.summarize.text.Terms;

/** How much a sentence of an abstract tells what the paper adds; abstracts open with what was known before. */
final class Contribution {

    private static final Pattern PROPOSES = Pattern.compile(
            "\\b(?:we|this (?:paper|work)|paper)\\b[^.]{0,40}?\\b(?:propose|introduce|present|develop)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOES = Pattern.compile(
            "\\b(?:we|this (?:paper|work|article|study)|our)\\b.{0,40}?\\b(?:describ|show|stud|demonstrat|investigat|explor|provid|address"
                    + "|design|analy|formulat|consider|examin|prove|suggest|deriv|extend|argue|build|train|learn|find|establish|offer"
                    + "|report|apply|use|aim|focus|tackle)",
            Pattern.CASE_INSENSITIVE);
    private static final double TITLE = 1.5;
    private static final double DOING = 0.6;
    private static final double LONG = 25;

    private Contribution() {}

    /** @param central how close it is to the abstract as a whole, 0 to 1 */
    static double of(Passage passage, double central) {
        String text = passage.text();
        Set<String> title = Terms.of(passage.story().title());
        Set<String> shared = new HashSet<>(Terms.of(text));
        shared.retainAll(title);
        double worth = TITLE * shared.size() / Math.max(1, title.size()) + 0.5 * central;
        worth += PROPOSES.matcher(text).find() ? 1 : DOES.matcher(text).find() ? DOING : 0;
        return worth - 0.5 * Math.max(0, Terms.words(text) - LONG) / LONG;
    }
}
