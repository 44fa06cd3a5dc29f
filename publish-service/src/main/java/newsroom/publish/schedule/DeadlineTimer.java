package newsroom.publish.schedule;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import newsroom.publish.issue.PublishingDesk;

/** Looks every second on every replica; the desk's lock makes one of them close. */
@ApplicationScoped
class DeadlineTimer {

    private final PublishingDesk desk;
    private final InstantSource clock;

    DeadlineTimer(PublishingDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Scheduled(every = "1s", delayed = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        QuarkusTransaction.requiringNew().run(() -> desk.look(clock.instant()));
    }
}
