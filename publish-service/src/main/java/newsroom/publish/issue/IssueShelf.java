package newsroom.publish.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.issue.Drop;
import newsroom.contracts.issue.Issue;
import newsroom.publish.copy.Draft;
import newsroom.publish.copy.Pooled;
import newsroom.publish.copy.Told;
import newsroom.publish.copy.Watched;

/** Open issues, what lies on the desk, and what was printed; all of it in the caller's transaction. */
public interface IssueShelf {

    /** The sequence of the last brief laid; holds the whole desk, across replicas, until the transaction ends. */
    long through();

    void moveTo(long through);

    Optional<OpenIssue> open(String edition);

    /** The last issue that was closed. */
    Optional<OpenIssue> lastClosed(String edition);

    /** The slot of the edition's first issue. */
    Optional<LocalDate> firstSlot(String edition);

    void begin(OpenIssue issue);

    void postpone(OpenIssue from, OpenIssue to);

    /** Keeps the newest revision of a brief. */
    void keep(Brief brief);

    /** Whose event a cluster turned out to be; empty for one on its own. */
    Optional<ClusterId> mergedInto(ClusterId cluster);

    /** From now on the one's event is the other's: it lies nowhere, and how it was told is how the other was told. */
    void merge(ClusterId from, ClusterId into);

    Told told(String edition, ClusterId cluster);

    /** Lays the cluster on the desk for the issue, wherever it lay before. */
    void pool(OpenIssue issue, ClusterId cluster);

    int poolSize(OpenIssue issue);

    List<Pooled> pooled(OpenIssue issue);

    /** The newest briefs of events with a report after {@code since} that began by {@code until}, by cluster id. */
    List<Brief> recent(Instant since, Instant until);

    /** What issues of the edition before {@code slot} told to watch and none before it answered, in order of telling. */
    List<Watched> watching(String edition, LocalDate slot);

    /** Freezes the printed issue with the account of what lay on the desk for it. */
    void close(OpenIssue issue, Issue printed, Draft draft);

    /** A printed issue, for another look at it; empty for one that is open or unknown. */
    Optional<Closed> closed(String id);

    /** Replaces the words of a printed issue by those of its next revision. */
    void correct(Issue revised);

    /** Keeps with the printed issue that these are left out of it from now on, and why; what it told to watch of them is asked no more. */
    void withdraw(String id, List<Drop> drops);

    /** Whether an operator stopped the edition. */
    Optional<Pause> paused(String edition);

    void pause(Pause pause);

    /** False where the edition was not stopped. */
    boolean resume(String edition);

    /**
     * An issue as it was printed.
     *
     * @param pool what lay on the desk for it then, in today's briefs
     */
    record Closed(OpenIssue slot, Issue issue, List<Pooled> pool) {}
}
