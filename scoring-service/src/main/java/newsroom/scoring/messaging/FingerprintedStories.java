package newsroom.scoring.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import newsroom.scoring.fingerprint.StoryFingerprinted;
import newsroom.scoring.judge.Decisions;
import newsroom.wire.EventTypes;
import newsroom.wire.Hop;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The ordered half of scoring: one partition, so one owner among the replicas. */
@ApplicationScoped
class FingerprintedStories {

    private static final EventTypes<StoryFingerprinted> READY =
            EventTypes.of(StoryFingerprinted.TYPE, StoryFingerprinted.class);

    private final Hop hop;
    private final Decisions decisions;

    FingerprintedStories(Hop hop, Decisions decisions) {
        this.hop = hop;
        this.decisions = decisions;
    }

    @Incoming("stories-fingerprinted")
    @Blocking
    void onStories(ConsumerRecords<String, byte[]> records) {
        hop.pass(records, READY, decisions::decide);
    }
}
