package newsroom.summarize.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
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

    /** A score that followed a discussion, and clusters that turned out to be one, change no brief. */
    private static final EventTypes<StoryScored> VERDICTS = EventTypes.<StoryScored>of(
                    StoryScored.TYPE, StoryScored.class)
            .passingOver(ClusterRescored.TYPE)
            .passingOver(ClusterMerged.TYPE);

    private final Hop hop;
    private final Briefs briefs;

    ScoredStories(Hop hop, Briefs briefs) {
        this.hop = hop;
        this.briefs = briefs;
    }

    @Incoming("stories-scored")
    @Blocking
    void onVerdicts(ConsumerRecords<String, byte[]> records) {
        hop.pass(records, VERDICTS, briefs::follow);
    }
}
