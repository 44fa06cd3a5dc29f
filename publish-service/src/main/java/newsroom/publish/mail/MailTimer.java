package newsroom.publish.mail;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import newsroom.publish.MailConfig;
import newsroom.publish.letters.MailRound;
import org.jboss.logging.Logger;

/** Sends what is due, every other second, where e-mail is switched on. */
@ApplicationScoped
class MailTimer {

    private static final Logger LOG = Logger.getLogger(MailTimer.class);

    private final MailRound round;
    private final MailConfig config;
    private final InstantSource clock;

    MailTimer(MailRound round, MailConfig config, InstantSource clock) {
        this.round = round;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "2s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void go() {
        if (config.enabled()) {
            int sent = round.run(clock.instant());
            if (sent > 0) {
                LOG.infof("letters=%d sent", sent);
            }
        }
    }
}
