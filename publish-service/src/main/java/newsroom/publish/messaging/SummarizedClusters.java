package newsroom.publish.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.publish.issue.LineTraces;
import newsroom.publish.issue.PublishingDesk;
import newsroom.wire.EventTypes;
import newsroom.wire.Hop;
import newsroom.wire.Traces;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class SummarizedClusters {

    private final Hop hop;
    private final PublishingDesk desk;
    private final Traces traces;
    private final LineTraces lines;

    SummarizedClusters(Hop hop, PublishingDesk desk, Traces traces, LineTraces lines) {
        this.hop = hop;
        this.desk = desk;
        this.traces = traces;
        this.lines = lines;
    }

    @Incoming("clusters-summarized")
    @Blocking
    void onBriefs(ConsumerRecords<String, byte[]> records) {
        hop.pass(records, EventTypes.of(ClusterSummarized.TYPE, ClusterSummarized.class), this::lay);
    }

    private void lay(List<ClusterSummarized> briefs) {
        if (!traces.off()) {
            briefs.forEach(event -> lines.keep(event.brief().cluster().id(), Traces.of(event)));
        }
        desk.lay(briefs);
    }
}
