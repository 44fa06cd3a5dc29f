package newsroom.summarize.brief;

import newsroom.contracts.cluster.ClusterSummarized;

/** Says a brief, together with the caller's transaction. */
public interface BriefAnnouncer {

    void announce(ClusterSummarized event);
}
