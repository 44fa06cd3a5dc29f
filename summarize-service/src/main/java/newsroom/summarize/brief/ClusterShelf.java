package newsroom.summarize.brief;

import java.util.List;
import java.util.Optional;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.story.Story;

/** The reports of every cluster; all of it in the caller's transaction. */
public interface ClusterShelf {

    /** The sequence of the last verdict read; holds the desk until the transaction ends. */
    long through();

    void moveTo(long through);

    void add(ClusterId cluster, long sequence, Story report);

    /**
     * Gives the reports of one cluster to another, and forgets the brief of the first.
     *
     * @return false where the first has no reports, because they were given away before
     */
    boolean join(ClusterId from, ClusterId into);

    /** Keeps a report as it reads now in the place of what was kept under its id. */
    void replace(ClusterId cluster, Story report);

    /** The cluster's reports in the desk's order. */
    List<Story> reports(ClusterId cluster);

    /** The brief that was said last, if there is one. */
    Optional<Brief> lastBrief(ClusterId cluster);

    /** Keeps a brief as the last one of its cluster. */
    void keep(Brief brief);
}
