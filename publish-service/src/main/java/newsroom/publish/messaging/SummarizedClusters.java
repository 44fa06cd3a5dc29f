package newsroom.publish.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.publish.issue.PublishingDesk;
import newsroom.wire.EventTypes;
import newsroom.wire.Hop;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class SummarizedClusters {

    private final Hop hop;
    private final PublishingDesk desk;

    SummarizedClusters(Hop hop, PublishingDesk desk) {
        this.hop = hop;
        this.desk = desk;
    }

    @Incoming("clusters-summarized")
    @Blocking
    void onBriefs(ConsumerRecords<String, byte[]> records) {
        hop.pass(records, EventTypes.of(ClusterSummarized.TYPE, ClusterSummarized.class), desk::lay);
    }
}
