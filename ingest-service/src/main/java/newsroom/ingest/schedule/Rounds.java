package newsroom.ingest.schedule;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
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
import newsroom.ingest.feed.FeedState;
import newsroom.ingest.feed.Fetched;
import newsroom.ingest.feed.Visit;
import newsroom.ingest.intake.StoryAnnouncer;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Ask;
import newsroom.ingest.web.Headers;
import newsroom.ingest.web.Purpose;
import newsroom.ingest.web.RetryAfter;
import newsroom.ingest.web.Web;
import org.jboss.logging.Logger;

/** Sends reporters to the feeds that are due. What is due is in the database, so a restart asks nobody twice. */
@ApplicationScoped
class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);

    private final IngestConfig config;
    private final InstantSource clock;
    private final FeedShelf shelf;
    private final Web web;
    private final Visit visit;
    private final StoryAnnouncer announcer;
    private final Map<String, newsroom.contracts.desk.DeskSource> sources;
    private final ExecutorService reporters;

    Rounds(
            IngestConfig config,
            InstantSource clock,
            Desk desk,
            FeedShelf shelf,
            Web web,
            Visit visit,
            StoryAnnouncer announcer) {
        this.config = config;
        this.clock = clock;
        this.shelf = shelf;
        this.web = web;
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
            Ask ask = new Ask(source.url(), Purpose.FEED, state.etag(), state.lastModified());
            Fetched answer = fetched(web.ask(ask), clock.instant());
            QuarkusTransaction.requiringNew().run(() -> visit.settle(source, state, answer, clock.instant()));
            announcer.deliver();
        } catch (RuntimeException e) {
            // The lease runs out and the feed is asked again; the others go on.
            LOG.warnf(e, "source=%s visit failed", source.name());
        }
    }

    private static Fetched fetched(Answer answer, Instant now) {
        Headers headers = answer.headers();
        if (answer instanceof Answer.Body body) {
            return new Fetched.Fresh(
                    body.bytes(),
                    headers.first("Content-Type").orElse(null),
                    headers.first("ETag").orElse(null),
                    headers.first("Last-Modified").orElse(null));
        }
        if (answer instanceof Answer.Refused refused) {
            var retryAfter = headers.first("Retry-After").flatMap(text -> RetryAfter.read(text, now));
            return new Fetched.Failed(refused.code(), refused.detail(), retryAfter.orElse(null));
        }
        return new Fetched.Unchanged();
    }
}
