package newsroom.summarize.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import newsroom.contracts.story.StoryScored;
import newsroom.summarize.brief.Briefs;
import newsroom.wire.Hop;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class ScoredStories {

    private final Hop hop;
    private final Briefs briefs;

    ScoredStories(Hop hop, Briefs briefs) {
        this.hop = hop;
        this.briefs = briefs;
    }

    @Incoming("stories-scored")
    @Blocking
    void onVerdicts(ConsumerRecords<String, byte[]> records) {
        hop.pass(records, StoryScored.TYPE, StoryScored.class, briefs::follow);
    }
}
