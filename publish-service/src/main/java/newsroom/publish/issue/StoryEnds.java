package newsroom.publish.issue;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of every event that a brief came of: the last line of the ledger. */
public interface StoryEnds {

    /** By the id of the cluster, from behind {@code after} on when there is one; at most {@code most}. */
    List<End> after(@Nullable UUID after, int most);

    /**
     * How an event ended here.
     *
     * @param mergedInto the event that it turned out to be, whose end is its own
     * @param of the first issue that tells of it, or the reason why the last issue that could left it out
     */
    record End(
            UUID cluster,
            @Nullable UUID mergedInto,
            State state,
            @Nullable String of) {}

    /** The ends there are. */
    enum State {
        /** It stands in a printed issue. */
        PRINTED,
        /** It lies on the desk for an issue that is open. */
        WAITING,
        /** The issue that it lay there for was printed without it. */
        LEFT_OUT,
        /** No edition takes such events. */
        NOT_TAKEN
    }
}
