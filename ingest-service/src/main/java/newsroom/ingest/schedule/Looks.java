package newsroom.ingest.schedule;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import newsroom.ingest.IngestConfig;
import newsroom.ingest.beat.Dossier;
import newsroom.ingest.beat.SourceDesk;
import newsroom.ingest.community.DiscussionReader;
import newsroom.ingest.community.Talk;
import newsroom.ingest.followup.FollowUp;
import newsroom.ingest.followup.FollowUps;
import newsroom.ingest.intake.StoryAnnouncer;

/** Has discussions looked at again while they are hot. */
@ApplicationScoped
class Looks {

    private static final Duration LEASE = Duration.ofMinutes(5);

    /** Communities allow one question at a time; two people are one for each of two communities. */
    private static final int PEOPLE = 2;

    private final IngestConfig config;
    private final InstantSource clock;
    private final FollowUps followUps;
    private final SourceDesk sources;
    private final DiscussionReader reader;
    private final StoryAnnouncer announcer;
    private final Reporters people = new Reporters(PEOPLE);

    Looks(
            IngestConfig config,
            InstantSource clock,
            FollowUps followUps,
            SourceDesk sources,
            DiscussionReader reader,
            StoryAnnouncer announcer) {
        this.config = config;
        this.clock = clock;
        this.followUps = followUps;
        this.sources = sources;
        this.reader = reader;
        this.announcer = announcer;
    }

    void close(@Observes ShutdownEvent event) {
        people.goHome();
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        if (!config.feeds()) {
            return;
        }
        people.send(
                PEOPLE,
                Reporters.ROUND,
                most -> QuarkusTransaction.requiringNew().call(() -> followUps.take(clock.instant(), LEASE, most)),
                this::look);
    }

    private void look(FollowUp followUp) {
        Optional<Dossier> source = QuarkusTransaction.requiringNew().call(() -> sources.find(followUp.source()));
        Talk talk = source.isEmpty()
                ? new Talk.Gone("SOURCE_REMOVED")
                : reader.read(source.get().source(), followUp.page());
        QuarkusTransaction.requiringNew().run(() -> followUps.settle(followUp, talk, clock.instant()));
        announcer.deliver();
    }
}
