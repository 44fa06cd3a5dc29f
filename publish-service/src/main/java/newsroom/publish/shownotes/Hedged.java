package newsroom.publish.shownotes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Confidence;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.PrintedStory;

/** The word of doubt that a listener heard. */
final class Hedged {

    private static final Pattern HEDGE =
            Pattern.compile("(?i)\\b(sources say|a source says|people familiar|reportedly|allegedly"
                    + "|is said to|are said to|in talks|in early talks|is considering|are considering)\\b");

    /** Words of doubt as often as not; heard where the brief found that its reports hedge. */
    private static final Pattern MILD = Pattern.compile("\\b(expected to|could|may|might|estimates?)\\b");

    private Hedged() {}

    static Optional<String> in(PrintedStory story, List<Sentence> heard) {
        Confidence sure = story.findings().confidence();
        boolean hedged = sure != null && sure.sentence().text().contains("hedge");
        return word(HEDGE, heard).or(() -> hedged ? word(MILD, heard) : Optional.empty());
    }

    private static Optional<String> word(Pattern doubt, List<Sentence> heard) {
        return heard.stream()
                .map(fact -> doubt.matcher(fact.text()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }
}
