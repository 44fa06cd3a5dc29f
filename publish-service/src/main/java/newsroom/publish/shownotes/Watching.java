package newsroom.publish.shownotes;

import java.time.LocalDate;
import java.util.List;
import newsroom.contracts.Numbers;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.issue.WatchAnswers.Answer;
import newsroom.contracts.issue.WatchItem;
import newsroom.publish.copy.Attribution;
import newsroom.publish.copy.Prose;
import newsroom.publish.copy.WatchLedger;

/** The end of a show: what became of what was to be watched, and what is to be watched now. */
final class Watching {

    private static final List<String> FORMS =
            List.of("What I'm watching now is %s.", "Mine is %s.", "And I will keep an eye on %s.");

    private final LocalDate day;
    private final List<WatchItem> items;
    private final List<Answer> answers;
    private final List<PrintedStory> stories;

    /** @param stories every story that the show speaks of */
    Watching(LocalDate day, List<WatchItem> items, List<Answer> answers, List<PrintedStory> stories) {
        this.day = day;
        this.items = items;
        this.answers = answers;
        this.stories = stories;
    }

    void say(Floor floor) {
        if (!answers.isEmpty()) {
            Answer answer = answers.get(0);
            floor.say(
                    "Something we told you to watch was " + named(answer.item()) + ".",
                    Attribution.inProse(List.of(answer.sentence()), stories, 0));
        }
        for (int i = 0; i < items.size() && i < FORMS.size(); i++) {
            WatchItem item = items.get(i);
            List<Sentence> open = floor.fresh(List.of(item.sentence()));
            // A date that the source gives is in its sentence.
            boolean dated = WatchLedger.due(item, day).startsWith("by ");
            String due = dated && !open.isEmpty()
                    ? ""
                    : dated
                            ? " " + Numbers.atHead(WatchLedger.due(item, day)) + "."
                            : " No day is named for it, so " + WatchLedger.due(item, day) + ".";
            floor.say(FORMS.get(i).formatted(named(item)) + due, Attribution.inProse(open, stories, i));
        }
    }

    private static String named(WatchItem item) {
        return Prose.named(item.who(), item.sentence().text());
    }
}
