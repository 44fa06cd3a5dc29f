package newsroom.ingest.schedule;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import newsroom.ingest.IngestConfig;
import newsroom.ingest.filing.AliasShelf;
import org.jboss.logging.Logger;

/**
 * Forgets the names of entries that have not come for months. An entry that comes back later with a date is too old to
 * be news, one with its old page is a known story.
 */
@ApplicationScoped
class Weeding {

    private static final Logger LOG = Logger.getLogger(Weeding.class);

    private final IngestConfig config;
    private final AliasShelf aliases;
    private final InstantSource clock;

    Weeding(IngestConfig config, AliasShelf aliases, InstantSource clock) {
        this.config = config;
        this.aliases = aliases;
        this.clock = clock;
    }

    /** On every replica; the second finds nothing to do. */
    @Scheduled(every = "6h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void weed() {
        int weeded = QuarkusTransaction.requiringNew()
                .call(() -> aliases.weed(clock.instant().minus(config.remembered())));
        if (weeded > 0) {
            LOG.infof("aliases weeded=%d", weeded);
        }
    }
}
