package newsroom.summarize.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import newsroom.contracts.Topics;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.summarize.brief.BriefAnnouncer;
import newsroom.wire.Outbox;

@ApplicationScoped
class SummarizedClusters implements BriefAnnouncer {

    private final Outbox outbox;

    SummarizedClusters(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(ClusterSummarized event) {
        outbox.put(Topics.CLUSTERS_SUMMARIZED, event);
    }
}
