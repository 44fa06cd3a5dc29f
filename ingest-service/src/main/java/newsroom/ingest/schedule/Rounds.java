package newsroom.ingest.schedule;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import newsroom.contracts.desk.Desk;
import newsroom.ingest.IngestConfig;
import newsroom.ingest.feed.FeedShelf;
import newsroom.ingest.feed.FeedSource;
import newsroom.ingest.feed.FeedState;
import newsroom.ingest.feed.Fetched;
import newsroom.ingest.feed.Visit;
import newsroom.ingest.intake.StoryAnnouncer;
import org.jboss.logging.Logger;

/** Sends reporters to the feeds that are due. What is due is in the database, so a restart asks nobody twice. */
@ApplicationScoped
class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);

    private final IngestConfig config;
    private final InstantSource clock;
    private final FeedShelf shelf;
    private final FeedSource http;
    private final Visit visit;
    private final StoryAnnouncer announcer;
    private final Map<String, newsroom.contracts.desk.DeskSource> sources;
    private final ExecutorService reporters;

    Rounds(
            IngestConfig config,
            InstantSource clock,
            Desk desk,
            FeedShelf shelf,
            FeedSource http,
            Visit visit,
            StoryAnnouncer announcer) {
        this.config = config;
        this.clock = clock;
        this.shelf = shelf;
        this.http = http;
        this.visit = visit;
        this.announcer = announcer;
        this.sources = desk.sources().stream()
                .collect(Collectors.toMap(newsroom.contracts.desk.DeskSource::name, Function.identity()));
        this.reporters = Executors.newFixedThreadPool(config.reporters());
    }

    void open(@Observes StartupEvent event) {
        if (config.feeds() && !sources.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> shelf.know(sources.keySet(), clock.instant()));
        }
    }

    void close(@Observes ShutdownEvent event) {
        reporters.shutdownNow();
    }

    @Scheduled(every = "3s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        if (!config.feeds()) {
            return;
        }
        List<FeedState> due = QuarkusTransaction.requiringNew()
                .call(() -> shelf.take(clock.instant(), config.lease(), 4 * config.reporters()));
        due.forEach(state -> reporters.execute(() -> visit(state)));
    }

    private void visit(FeedState state) {
        newsroom.contracts.desk.DeskSource source = sources.get(state.source());
        if (source == null) {
            return;
        }
        try {
            Fetched answer = http.fetch(source.url(), state);
            QuarkusTransaction.requiringNew().run(() -> visit.settle(source, state, answer, clock.instant()));
            announcer.deliver();
        } catch (RuntimeException e) {
            // The lease runs out and the feed is asked again; the others go on.
            LOG.warnf(e, "source=%s visit failed", source.name());
        }
    }
}
