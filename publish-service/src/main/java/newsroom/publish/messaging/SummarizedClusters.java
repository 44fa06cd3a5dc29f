package newsroom.publish.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
    private final LineTraces lines;

    SummarizedClusters(Hop hop, PublishingDesk desk, LineTraces lines) {
        this.hop = hop;
        this.desk = desk;
        this.lines = lines;
    }

    @Incoming("clusters-summarized")
    @Blocking
    void onBriefs(ConsumerRecords<String, byte[]> records) {
        hop.pass(records, EventTypes.of(ClusterSummarized.TYPE, ClusterSummarized.class), this::lay);
    }

    private void lay(List<ClusterSummarized> briefs) {
        lines.keep(briefs);
        desk.lay(briefs);
    }
}
