package newsroom.scoring.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import newsroom.contracts.DeskEvent;
import newsroom.contracts.Topics;
import newsroom.contracts.desk.Desk;
import newsroom.contracts.story.DiscussionUpdated;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryIngested;
import newsroom.scoring.ScoringConfig;
import newsroom.scoring.fingerprint.Fingerprinter;
import newsroom.scoring.fingerprint.StoryFingerprinted;
import newsroom.wire.Dispatch;
import newsroom.wire.EventTypes;
import newsroom.wire.Hop;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The parallel half of scoring: any number of replicas share the partitions, and each uses its cores. */
@ApplicationScoped
class IngestedStories {

    private static final EventTypes<DeskEvent> INGESTED = EventTypes.<DeskEvent>of(
                    StoryIngested.TYPE, StoryIngested.class)
            .and(DiscussionUpdated.TYPE, DiscussionUpdated.class);

    private final Hop hop;
    private final Fingerprinter fingerprinter;
    private final String desk;
    private final ExecutorService threads;

    IngestedStories(Hop hop, Fingerprinter fingerprinter, Desk desk, ScoringConfig config) {
        this.hop = hop;
        this.fingerprinter = fingerprinter;
        this.desk = desk.name();
        this.threads = Executors.newFixedThreadPool(config.threads());
    }

    @Incoming("stories-ingested")
    @Blocking
    void onStories(ConsumerRecords<String, byte[]> records) {
        hop.forward(records, INGESTED, threads, this::fingerprinted, this::unreadable);
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }

    private Dispatch fingerprinted(DeskEvent event) {
        if (event instanceof StoryIngested ingested) {
            Story story = ingested.story();
            return dispatch(StoryFingerprinted.of(ingested.sequence(), story, fingerprinter.take(story)));
        }
        return dispatch(StoryFingerprinted.of((DiscussionUpdated) event));
    }

    /** Its place in the order must not be waited for. */
    private Dispatch unreadable(long sequence) {
        return dispatch(StoryFingerprinted.unreadable(sequence));
    }

    private Dispatch dispatch(StoryFingerprinted event) {
        return hop.encoded(Topics.STORIES_FINGERPRINTED, desk, event);
    }
}
