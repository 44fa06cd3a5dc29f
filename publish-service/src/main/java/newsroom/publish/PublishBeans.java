package newsroom.publish;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import newsroom.contracts.desk.Desk;
import newsroom.publish.issue.Deadlines;
import newsroom.publish.issue.DeskControl;
import newsroom.publish.issue.IssueAnnouncer;
import newsroom.publish.issue.IssueShelf;
import newsroom.publish.issue.Press;
import newsroom.publish.issue.PublishingDesk;
import newsroom.publish.issue.Rebuilding;
import newsroom.publish.issue.SteadyPress;
import newsroom.publish.schedule.CronDeadlines;
import newsroom.wire.DeskFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Where the rooms meet the framework. */
@Singleton
class PublishBeans {

    private static final Logger LOG = Logger.getLogger(PublishBeans.class);

    @Produces
    @Singleton
    Desk desk(@ConfigProperty(name = "newsroom.desk") Path file) {
        return DeskFile.read(file);
    }

    @Produces
    @Singleton
    InstantSource clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Produces
    @Singleton
    Deadlines deadlines() {
        return new CronDeadlines();
    }

    @Produces
    @Singleton
    PublishingDesk publishingDesk(
            Desk desk,
            PublishConfig config,
            Deadlines deadlines,
            IssueShelf shelf,
            IssueAnnouncer announcer,
            Press press) {
        return new PublishingDesk(desk.editions(), config.clock(), deadlines, shelf, announcer, press);
    }

    @Produces
    @Singleton
    Press press(MeterRegistry meters) {
        return new SteadyPress(Press.PLAIN, (issue, why) -> {
            meters.counter("newsroom.issue.withheld", "edition", issue.edition())
                    .increment();
            LOG.errorf(why, "issue=%s is held back: it cannot be composed", issue.id());
        });
    }

    @Produces
    @Singleton
    Rebuilding rebuilding(Desk desk, IssueShelf shelf, IssueAnnouncer announcer) {
        return new Rebuilding(desk.editions(), shelf, announcer);
    }

    @Produces
    @Singleton
    DeskControl deskControl(Desk desk, IssueShelf shelf) {
        return new DeskControl(desk.editions(), shelf);
    }
}
