package newsroom.ingest.schedule;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.InstantSource;
import newsroom.ingest.IngestConfig;
import newsroom.ingest.intake.StoryAnnouncer;
import newsroom.ingest.legwork.Assignment;
import newsroom.ingest.legwork.Finding;
import newsroom.ingest.legwork.Leads;
import newsroom.ingest.legwork.Legwork;

/** Sends people out for what leads still lack, and files the leads that lack nothing more. */
@ApplicationScoped
class Errands {

    /** Longer than a page with its robots.txt and their pauses can take. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final int BATCH = 100;

    private final IngestConfig config;
    private final InstantSource clock;
    private final Leads leads;
    private final Legwork legwork;
    private final StoryAnnouncer announcer;
    private final Reporters runners;

    Errands(IngestConfig config, InstantSource clock, Leads leads, Legwork legwork, StoryAnnouncer announcer) {
        this.config = config;
        this.clock = clock;
        this.leads = leads;
        this.legwork = legwork;
        this.announcer = announcer;
        this.runners = new Reporters(config.reporters());
    }

    void close(@Observes ShutdownEvent event) {
        runners.goHome();
    }

    @Scheduled(every = "1s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        if (!config.feeds()) {
            return;
        }
        runners.send(
                config.pace(),
                Reporters.ROUND,
                most -> QuarkusTransaction.requiringNew().call(() -> leads.take(clock.instant(), LEASE, most)),
                this::run);
        int filed;
        do {
            filed = QuarkusTransaction.requiringNew().call(() -> leads.file(clock.instant(), BATCH));
            if (filed > 0) {
                announcer.deliver();
            }
        } while (filed == BATCH);
    }

    private void run(Assignment errand) {
        Finding finding = legwork.run(errand, clock.instant());
        QuarkusTransaction.requiringNew().run(() -> leads.settle(errand, finding, clock.instant()));
    }
}
