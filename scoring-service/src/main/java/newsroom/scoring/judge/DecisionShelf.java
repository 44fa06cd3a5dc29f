package newsroom.scoring.judge;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.contracts.story.DiscussionUpdated;
import newsroom.contracts.story.StoryId;
import newsroom.scoring.fingerprint.StoryFingerprinted;

/** What was decided and what waits for its turn; all of it in the caller's transaction. */
public interface DecisionShelf {

    /** The sequence of the last decision; holds the desk until the transaction ends. */
    long through();

    /** Moves on; whoever waits for a place that is passed now came a second time and waits no longer. */
    void moveTo(long through);

    /** Which of the stories were decided before, whatever their place was then. */
    Set<StoryId> decided(Collection<StoryId> stories);

    void file(Filed story);

    void file(Merger merger);

    void file(DiscussionUpdated discussion);

    /** How clusters stand now; replaces what was known of them. */
    void stand(Collection<ClusterStanding> clusters);

    /**
     * Gives back what was filed from {@code since} on, and whatever else stands in those stories' clusters, in the desk's
     * order: a long story keeps its first report.
     */
    void recall(Instant since, Recall reader);

    /** The newest fetch time that was decided on, if any. */
    Optional<Instant> newest();

    /** Keeps what came before its turn; what waits already is left alone. */
    void letWait(StoryFingerprinted early);

    /** What waits for that place, which then waits no longer. */
    Optional<StoryFingerprinted> turnOf(long sequence);

    /** Takes what was filed, in the desk's order. */
    interface Recall {

        void filed(Filed story);

        void merged(Merger merger);

        void discussed(DiscussionUpdated discussion);
    }
}
