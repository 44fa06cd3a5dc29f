package newsroom.publish.letter;

import java.util.List;
import newsroom.contracts.Numbers;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import newsroom.publish.copy.Counting;
import newsroom.publish.copy.Prose;

/** How many independent outlets stand behind what a paragraph tells, in words that change from one to the next. */
final class Voices {

    private static final List<String> ALONE = List.of(
            "Only %s carries it so far, so wait for a second voice.",
            "That is the word of %s alone.",
            "No second outlet stands behind %s here yet.",
            "So far the report is %s's own.");

    private static final int FORMS = 4;
    /** Fewer than that, but more than one, are what a reader takes for granted. */
    private static final int MANY = 4;

    private Voices() {}

    /**
     * @param stories what the paragraph tells, at least one
     * @param place the paragraph's place in the letter, from 0
     */
    static Sentence behind(List<PrintedStory> stories, int place) {
        List<Report> reports =
                stories.stream().flatMap(story -> story.reports().stream()).toList();
        return Counting.over(reports, stories.size() == 1 ? one(stories.get(0), place) : several(stories));
    }

    /** Whether how many there are changes how the paragraph should be read. */
    static boolean areTelling(List<PrintedStory> stories) {
        int first = stories.get(0).cluster().publishers().size();
        boolean alone =
                stories.stream().anyMatch(story -> story.cluster().publishers().size() == 1);
        return alone || (stories.size() == 1 && first >= MANY);
    }

    private static String one(PrintedStory story, int place) {
        int outlets = story.cluster().publishers().size();
        if (outlets > 1) {
            return behind(
                    Numbers.counted(outlets, "outlet"),
                    Prose.named(story.cluster().publishers()),
                    place);
        }
        Report first = story.reports().get(0);
        String name = story.cluster().publishers().get(0);
        if (first.kind() == StoryKind.PAPER) {
            return "It is a preprint's own claim that nobody else has reported yet.";
        }
        return first.source().tier() == Tier.PRIMARY
                ? "So far this is %s's own word; nobody else has reported it.".formatted(name)
                : ALONE.get(place % ALONE.size()).formatted(name);
    }

    private static String behind(String counted, String named, int place) {
        return switch (place % FORMS) {
            case 0 -> Numbers.atHead(counted) + " carry it independently.";
            case 1 -> named + " have it, each on its own.";
            case 2 -> "Behind it stand " + counted + " that share no owner.";
            default -> "It can be read in " + named + " alike.";
        };
    }

    /** "It" would be read as the story told last, so that the count is over all of them. */
    private static String several(List<PrintedStory> stories) {
        int alone = (int) stories.stream()
                .filter(story -> story.cluster().publishers().size() == 1)
                .count();
        if (alone == 0) {
            return "Each of them has more than one outlet behind it.";
        }
        return alone == stories.size()
                ? "Each of them rests on one outlet so far."
                : "%s of them %s on one outlet so far."
                        .formatted(Numbers.atHead(Numbers.inWords(alone)), alone == 1 ? "rests" : "rest");
    }
}
