package newsroom.publish.copy;

import newsroom.contracts.cluster.Brief;
import newsroom.contracts.issue.Drop;
import org.jspecify.annotations.Nullable;

/**
 * A brief that lies on the desk for an issue.
 *
 * @param earlier how the edition told it in full; absent where it has not
 * @param left why the issue left it out when it was printed; absent for what it told, and before it is printed
 */
public record Pooled(
        Brief brief,
        Told told,
        @Nullable Earlier earlier,
        @Nullable Drop left) {
    public Pooled {
        if ((told == Told.IN_FULL) != (earlier != null)) {
            throw new IllegalArgumentException(
                    "told " + told + (earlier == null ? " without its words: " : " with words: ")
                            + brief.cluster().id());
        }
    }

    /** A brief that readers of the edition do not know in full. */
    public Pooled(Brief brief, Told told) {
        this(brief, told, null, null);
    }
}
