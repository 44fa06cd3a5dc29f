package newsroom.publish.copy;

import newsroom.contracts.cluster.Brief;
import org.jspecify.annotations.Nullable;

/**
 * A brief that lies on the desk for an issue.
 *
 * @param earlier how the edition told it in full; absent where it has not
 */
public record Pooled(Brief brief, Told told, @Nullable Earlier earlier) {
    public Pooled {
        if ((told == Told.IN_FULL) != (earlier != null)) {
            throw new IllegalArgumentException(
                    "told " + told + (earlier == null ? " without its words: " : " with words: ")
                            + brief.cluster().id());
        }
    }

    /** A brief that readers of the edition do not know in full. */
    public Pooled(Brief brief, Told told) {
        this(brief, told, null);
    }
}
