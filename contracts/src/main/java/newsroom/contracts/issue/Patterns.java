package newsroom.contracts.issue;

import java.util.List;
import java.util.Objects;
import newsroom.contracts.Checks;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.Sentence;

/** What runs through the news of the last days, each with what was counted; one to three. */
public record Patterns(List<Pattern> patterns) implements Block {

    private static final int MOST = 3;

    public Patterns {
        patterns = List.copyOf(patterns);
        Checks.atLeast("patterns", 1, patterns.size());
        Checks.atLeast("room for patterns", 0, (long) MOST - patterns.size());
    }

    /**
     * One of them.
     *
     * @param about a name or a topic
     * @param sentence what was counted, in words
     * @param events the clusters that were counted, each once
     * @param reports how many reports of them name it within the window
     * @param outlets how many independent outlets carried those
     * @param hours length of the window, which ends with the issue
     * @param before how many reports there were in the window of the same length before
     */
    public record Pattern(
            String about, Sentence sentence, List<ClusterId> events, int reports, int outlets, int hours, int before) {
        public Pattern {
            Objects.requireNonNull(sentence, "sentence");
            Checks.filled("pattern", about, 100);
            events = List.copyOf(events);
            Checks.unlike("event", events);
            Checks.atLeast("events of a pattern", 1, events.size());
            Checks.atLeast("reports of a pattern", events.size(), reports);
            Checks.atLeast("outlets of a pattern", 1, outlets);
            Checks.atLeast("hours of a pattern", 1, hours);
            Checks.atLeast("reports before", 0, before);
        }
    }
}
