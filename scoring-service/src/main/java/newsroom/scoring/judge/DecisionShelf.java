package newsroom.scoring.judge;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import newsroom.scoring.fingerprint.StoryFingerprinted;

/** What was decided and what waits for its turn; all of it in the caller's transaction. */
public interface DecisionShelf {

    /** The sequence of the last decision; holds the desk until the transaction ends. */
    long through();

    void moveTo(long through);

    void file(Filed story);

    /**
     * Decided stories from {@code since} on, and whatever else stands in their clusters, in the desk's order: a long story
     * keeps its first report.
     */
    void recall(Instant since, Consumer<Filed> reader);

    /** The newest fetch time that was decided on, if any. */
    Optional<Instant> newest();

    /** Keeps a story whose turn has not come; one that waits already is left alone. */
    void letWait(StoryFingerprinted story);

    /** The waiting story of that place, which then waits no longer. */
    Optional<StoryFingerprinted> turnOf(long sequence);
}
