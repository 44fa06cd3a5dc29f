package newsroom.publish.schedule;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import newsroom.contracts.desk.Desk;
import newsroom.contracts.desk.Edition;
import newsroom.publish.issue.IssueShelf;
import newsroom.publish.issue.OpenIssue;

/** How each edition's open issue stands: what lies on the desk for it, and how long until its deadline. */
@ApplicationScoped
class IssueMeters {

    private final Desk desk;
    private final IssueShelf shelf;
    private final InstantSource clock;
    private final MultiGauge stories;
    private final MultiGauge deadline;

    IssueMeters(Desk desk, IssueShelf shelf, InstantSource clock, MeterRegistry meters) {
        this.desk = desk;
        this.shelf = shelf;
        this.clock = clock;
        this.stories = MultiGauge.builder("newsroom.issue.open.stories")
                .description("Events that lie on the desk for the issue that is open")
                .register(meters);
        this.deadline = MultiGauge.builder("newsroom.issue.deadline.seconds")
                .description("Until its deadline; below nought it is late")
                .register(meters);
    }

    @Scheduled(every = "15s", delayed = "8s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        List<MultiGauge.Row<?>> laid = new ArrayList<>();
        List<MultiGauge.Row<?>> left = new ArrayList<>();
        QuarkusTransaction.requiringNew()
                .run(() -> desk.editions()
                        .forEach(edition -> shelf.open(edition.name()).ifPresent(issue -> {
                            laid.add(MultiGauge.Row.of(tags(edition), shelf.poolSize(issue)));
                            left.add(MultiGauge.Row.of(tags(edition), secondsLeft(issue)));
                        })));
        stories.register(laid, true);
        deadline.register(left, true);
    }

    private long secondsLeft(OpenIssue issue) {
        return Duration.between(clock.instant(), issue.deadline()).toSeconds();
    }

    private static Tags tags(Edition edition) {
        return Tags.of("edition", edition.name());
    }
}
