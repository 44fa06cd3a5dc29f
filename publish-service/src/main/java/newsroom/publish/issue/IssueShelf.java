package newsroom.publish.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.issue.Issue;

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

    Told told(String edition, ClusterId cluster);

    /** Lays the cluster on the desk for the issue, wherever it lay before. */
    void pool(OpenIssue issue, ClusterId cluster);

    int poolSize(OpenIssue issue);

    List<Pooled> pooled(OpenIssue issue);

    /** Freezes the printed issue. */
    void close(OpenIssue issue, Issue printed);
}
