package newsroom.contracts.issue;

import java.util.Objects;
import newsroom.contracts.Checks;
import newsroom.contracts.cluster.Sentence;

/**
 * What an episode covers, in a line.
 *
 * @param sentence says both figures in words
 */
public record EpisodeSummary(int stories, int topics, Sentence sentence) implements Block {
    public EpisodeSummary {
        Objects.requireNonNull(sentence, "sentence");
        Checks.atLeast("stories", 1, stories);
        Checks.atLeast("topics", 1, topics);
        Checks.atLeast("stories of topics", topics, stories);
    }
}
