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

    /** Fewer than that, but more than one, are what a reader takes for granted. */
    private static final int MANY = 4;

    private static final List<String> PLACES = List.of("first", "second", "third");

    private final Diction diction;

    Voices(Diction diction) {
        this.diction = diction;
    }

    /**
     * @param stories what the paragraph tells, at least one
     * @param place the paragraph's place in the letter, from 0
     */
    Sentence behind(List<PrintedStory> stories, int place) {
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

    private String one(PrintedStory story, int place) {
        int outlets = story.cluster().publishers().size();
        if (outlets > 1) {
            return diction.behind(
                    Numbers.counted(outlets, "outlet"),
                    Prose.named(story.cluster().publishers()),
                    place);
        }
        Report first = story.reports().get(0);
        String name = story.cluster().publishers().get(0);
        if (first.kind() == StoryKind.PAPER) {
            return diction.preprint();
        }
        return first.source().tier() == Tier.PRIMARY ? diction.ownWord(name) : diction.alone(name, place);
    }

    /** "It" would be read as the story told last, so that a single one is told by its outlet. */
    private static String several(List<PrintedStory> stories) {
        List<PrintedStory> alone = stories.stream()
                .filter(story -> story.cluster().publishers().size() == 1)
                .toList();
        if (alone.isEmpty()) {
            return "Each of them has more than one outlet behind it.";
        }
        if (alone.size() == stories.size()) {
            return "Each of them rests on one outlet so far.";
        }
        return alone.size() == 1
                ? "The %s of them rests on %s alone so far."
                        .formatted(
                                PLACES.get(stories.indexOf(alone.get(0))),
                                alone.get(0).cluster().publishers().get(0))
                : Numbers.atHead(Numbers.inWords(alone.size())) + " of them rest on one outlet so far.";
    }
}
