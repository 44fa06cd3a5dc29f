package newsroom.publish.shownotes;

import java.util.List;
import java.util.Optional;
import newsroom.contracts.Numbers;
import newsroom.contracts.cluster.Confidence;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import newsroom.publish.copy.Counting;
import newsroom.publish.copy.Pickup;
import newsroom.publish.copy.Prose;

/** Who stands behind a story, by name: what the desk counts as independent outlets. */
final class Standing {

    private static final int NAMED = 4;

    private Standing() {}

    /** One voice, or as many as make a story certain; two or three are what a listener takes for granted. */
    static boolean isTelling(PrintedStory story) {
        int outlets = story.cluster().publishers().size();
        return outlets < 2 || outlets >= NAMED;
    }

    static Sentence of(PrintedStory story, Floor floor) {
        List<String> publishers = story.cluster().publishers();
        List<String> names =
                publishers.isEmpty() ? List.of(story.reports().get(0).source().publisher()) : publishers;
        Confidence sure = story.findings().confidence();
        if (names.size() == 1
                && sure != null
                && isFirstHand(story.reports().get(0))
                && !floor.isSpoken(sure.sentence())) {
            return sure.sentence();
        }
        Move move = names.size() == 1 ? Move.ALONE : names.size() == 2 ? Move.TWO_VOICES : Move.MANY_VOICES;
        return Counting.over(story.reports(), floor.words(move, named(names)));
    }

    /** Where it was read first, who followed and how fast; nothing where one outlet has it. */
    static Optional<Sentence> course(PrintedStory story) {
        return Pickup.of(story.reports()).map(words -> Counting.over(story.reports(), Numbers.atHead(words) + "."));
    }

    /** A paper or a statement of those whom it is about: what stands behind it is told by the brief itself. */
    private static boolean isFirstHand(Report report) {
        return report.kind() == StoryKind.PAPER
                || (report.source().tier() == Tier.PRIMARY && report.kind() != StoryKind.POST);
    }

    private static String named(List<String> names) {
        if (names.size() <= NAMED) {
            return Prose.list(names);
        }
        int others = names.size() - NAMED + 1;
        return String.join(", ", names.subList(0, NAMED - 1)) + " and " + Numbers.inWords(others) + " others";
    }
}
