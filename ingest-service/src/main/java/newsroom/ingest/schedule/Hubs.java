package newsroom.ingest.schedule;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import newsroom.ingest.PushConfig;
import newsroom.ingest.intake.StoryAnnouncer;
import newsroom.ingest.subscription.Push;
import newsroom.ingest.subscription.PushShelf;
import newsroom.ingest.subscription.PushedFeeds;
import newsroom.ingest.subscription.Subscription;
import newsroom.ingest.subscription.SubscriptionShelf;
import newsroom.ingest.subscription.Subscriptions;
import newsroom.ingest.web.Answer;
import org.jboss.logging.Logger;

/**
 * Asks hubs when their leases run low, and reads what they brought. What is due is in the database; each is taken for
 * five minutes, so a round that dies is made up for by another replica.
 */
@ApplicationScoped
class Hubs {

    private static final Logger LOG = Logger.getLogger(Hubs.class);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int MOST = 20;

    private final PushConfig config;
    private final Subscriptions subscriptions;
    private final SubscriptionShelf shelf;
    private final PushShelf pushes;
    private final PushedFeeds feeds;
    private final StoryAnnouncer announcer;
    private final InstantSource clock;

    Hubs(
            PushConfig config,
            Subscriptions subscriptions,
            SubscriptionShelf shelf,
            PushShelf pushes,
            PushedFeeds feeds,
            StoryAnnouncer announcer,
            InstantSource clock) {
        this.config = config;
        this.subscriptions = subscriptions;
        this.shelf = shelf;
        this.pushes = pushes;
        this.feeds = feeds;
        this.announcer = announcer;
        this.clock = clock;
    }

    @Scheduled(every = "30s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ask() {
        if (config.callbacks().isEmpty()) {
            return;
        }
        List<Subscription> asking = QuarkusTransaction.requiringNew().call(() -> {
            List<Subscription> due = shelf.take(clock.instant(), LEASE, MOST).stream()
                    .map(each -> Subscriptions.asking(each, clock.instant()))
                    .toList();
            due.forEach(shelf::keep);
            return due;
        });
        for (Subscription each : asking) {
            Optional<Answer.Refused> why = subscriptions.ask(each);
            String said = why.map(Answer.Refused::code).orElse("ok");
            LOG.infof("source=%s hub=%s asked=%s", each.source(), each.hub().getHost(), said);
            why.ifPresent(refused -> QuarkusTransaction.requiringNew().run(() -> subscriptions.refused(each, refused)));
        }
    }

    @Scheduled(every = "1s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void read() {
        List<Push> due = QuarkusTransaction.requiringNew().call(() -> pushes.take(clock.instant(), LEASE, MOST));
        for (Push push : due) {
            try {
                QuarkusTransaction.requiringNew().run(() -> {
                    feeds.read(push, clock.instant());
                    pushes.drop(push.id());
                });
            } catch (RuntimeException e) {
                // It comes again when its lease is over; the others go on.
                LOG.warnf(e, "source=%s push failed", push.source());
            }
        }
        if (!due.isEmpty()) {
            announcer.deliver();
        }
    }
}
