package newsroom.summarize.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import newsroom.contracts.DeskEvent;
import newsroom.contracts.cluster.ClusterMerged;
import newsroom.contracts.cluster.ClusterRescored;
import newsroom.contracts.story.StoryScored;
import newsroom.summarize.brief.Briefs;
import newsroom.wire.EventTypes;
import newsroom.wire.Hop;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class ScoredStories {

    private static final EventTypes<DeskEvent> SCORED = EventTypes.<DeskEvent>of(StoryScored.TYPE, StoryScored.class)
            .and(ClusterRescored.TYPE, ClusterRescored.class)
            .and(ClusterMerged.TYPE, ClusterMerged.class);

    private final Hop hop;
    private final Briefs briefs;

    ScoredStories(Hop hop, Briefs briefs) {
        this.hop = hop;
        this.briefs = briefs;
    }

    @Incoming("stories-scored")
    @Blocking
    void onVerdicts(ConsumerRecords<String, byte[]> records) {
        hop.pass(records, SCORED, briefs::follow);
    }
}
