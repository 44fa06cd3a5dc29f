package newsroom.contracts.issue;

import java.util.List;
import java.util.Objects;
import newsroom.contracts.Checks;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.Sentence;

/**
 * The opening paragraph: what happened, what can be seen of it, what is at stake.
 *
 * @param story what it is about
 * @param sentences one to three
 */
public record Lead(ClusterId story, List<Sentence> sentences) implements Block {

    private static final int MOST = 3;

    public Lead {
        Objects.requireNonNull(story, "story");
        sentences = List.copyOf(sentences);
        Checks.atLeast("sentences of a lead", 1, sentences.size());
        Checks.atLeast("room in a lead", 0, (long) MOST - sentences.size());
    }
}
