package newsroom.summarize.conflict;

import java.util.Optional;
import newsroom.contracts.cluster.Conflict;

/**
 * What comes of comparing two statements of one matter.
 *
 * @param relation how they stand to each other
 * @param arithmetic how one figure is reckoned from the other, a sentence; empty where there is nothing to reckon
 */
public record Outcome(Relation relation, String arithmetic) {

    /** From the harmless to what a reader must be told. */
    public enum Relation {
        AGREE,
        NOTATION,
        SCOPE,
        UPDATE,
        TERM,
        CONFLICT;

        /** The word for it in a brief; nothing for agreement, which is not told. */
        Optional<Conflict.Kind> kind() {
            return this == AGREE ? Optional.empty() : Optional.of(Conflict.Kind.valueOf(name()));
        }
    }

    static Outcome of(Relation relation) {
        return new Outcome(relation, "");
    }
}
