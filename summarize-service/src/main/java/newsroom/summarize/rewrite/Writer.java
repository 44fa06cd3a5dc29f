package newsroom.summarize.rewrite;

import java.util.Objects;

/** Somebody who drafts: a language model behind a door, or the shelf of drafts already had. */
@FunctionalInterface
public interface Writer {

    Reply write(Assignment assignment);

    /** What came of asking. */
    sealed interface Reply {}

    /**
     * A draft of the right shape.
     *
     * @param engine who wrote it, such as {@code anthropic/claude-x}
     */
    record Written(Draft draft, String engine) implements Reply {
        public Written {
            Objects.requireNonNull(draft, "draft");
            Objects.requireNonNull(engine, "engine");
        }
    }

    /** No draft. */
    record Declined(Reason reason) implements Reply {
        public Declined {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Why there is no draft. */
    enum Reason {
        /** Nobody is configured, or the shelf does not have it. */
        NOBODY,
        /** The day's tokens or money are spent. */
        BUDGET,
        /** Every writer was down, too slow, or is being left alone for a while. */
        UNAVAILABLE,
        /** Every writer answered, none in the shape that was asked for. */
        UNREADABLE
    }
}
