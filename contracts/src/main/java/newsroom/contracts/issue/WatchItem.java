package newsroom.contracts.issue;

import java.time.LocalDate;
import java.util.Objects;
import newsroom.contracts.Checks;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.Sentence;

/**
 * Something that readers were told to watch. It is kept until it is answered or its day has passed.
 *
 * @param id the issue that said so and a number
 * @param story the cluster that raised the question
 * @param who whom to watch
 * @param due the last day on which an answer counts as being in time
 * @param sentence what a source says will happen, or which question is open
 */
public record WatchItem(String id, ClusterId story, String who, LocalDate due, Sentence sentence) {
    public WatchItem {
        Objects.requireNonNull(story, "story");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(sentence, "sentence");
        Checks.filled("watch id", id, 120);
        Checks.filled("whom to watch", who, 200);
    }
}
