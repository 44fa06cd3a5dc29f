package newsroom.publish.webhook;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import newsroom.publish.hooks.HookRound;
import org.jboss.logging.Logger;

/** Tells hooks what they are owed, every other second. */
@ApplicationScoped
class HookTimer {

    private static final Logger LOG = Logger.getLogger(HookTimer.class);

    private final HookRound round;
    private final InstantSource clock;

    HookTimer(HookRound round, InstantSource clock) {
        this.round = round;
        this.clock = clock;
    }

    @Scheduled(every = "2s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void go() {
        int attempts = round.run(clock.instant());
        if (attempts > 0) {
            LOG.debugf("deliveries=%d tried", attempts);
        }
    }
}
