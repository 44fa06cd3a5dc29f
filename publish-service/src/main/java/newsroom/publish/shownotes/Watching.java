package newsroom.publish.shownotes;

import java.time.LocalDate;
import java.util.List;
import newsroom.contracts.Numbers;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.WatchAnswers.Answer;
import newsroom.contracts.issue.WatchItem;
import newsroom.publish.copy.WatchLedger;

/** The end of a show: what became of what was to be watched, and what is to be watched now. */
final class Watching {

    private static final List<String> FORMS =
            List.of("The question I'm watching is one for %s.", "Mine goes to %s.", "And I will keep an eye on %s.");

    private final LocalDate day;
    private final List<WatchItem> items;
    private final List<Answer> answers;

    Watching(LocalDate day, List<WatchItem> items, List<Answer> answers) {
        this.day = day;
        this.items = items;
        this.answers = answers;
    }

    void say(Floor floor) {
        if (!answers.isEmpty()) {
            Answer answer = answers.get(0);
            floor.say("Something we told you to watch was " + answer.item().who() + ".", List.of(answer.sentence()));
        }
        if (items.isEmpty()) {
            floor.say("What to watch? Today's stories leave us with no new question.", List.of());
        }
        for (int i = 0; i < items.size() && i < FORMS.size(); i++) {
            WatchItem item = items.get(i);
            List<Sentence> open = floor.fresh(List.of(item.sentence()));
            // A date that the source gives is in its sentence.
            String due = open.isEmpty() || !WatchLedger.due(item, day).startsWith("by ")
                    ? " " + Numbers.atHead(WatchLedger.due(item, day)) + "."
                    : "";
            floor.say(FORMS.get(i).formatted(item.who()) + due, open);
        }
    }
}
