package newsroom.ingest.schedule;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;
import newsroom.contracts.desk.Desk;
import newsroom.contracts.desk.SourceKind;
import newsroom.ingest.IngestConfig;
import newsroom.ingest.beat.Roster;
import newsroom.ingest.beat.Settlement;
import newsroom.ingest.beat.Trip;
import newsroom.ingest.beat.Visits;
import newsroom.ingest.community.Listing;
import newsroom.ingest.community.ListingReader;
import newsroom.ingest.intake.StoryAnnouncer;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Web;

/** Sends reporters to the sources that are due. What is due is in the database, so a restart asks nobody twice. */
@ApplicationScoped
class Rounds {

    private final IngestConfig config;
    private final InstantSource clock;
    private final Desk desk;
    private final Roster roster;
    private final Visits visits;
    private final Settlement settlement;
    private final Web web;
    private final ListingReader listings;
    private final StoryAnnouncer announcer;
    private final Reporters reporters;

    Rounds(
            IngestConfig config,
            InstantSource clock,
            Desk desk,
            Roster roster,
            Visits visits,
            Settlement settlement,
            Web web,
            ListingReader listings,
            StoryAnnouncer announcer) {
        this.config = config;
        this.clock = clock;
        this.desk = desk;
        this.roster = roster;
        this.visits = visits;
        this.settlement = settlement;
        this.web = web;
        this.listings = listings;
        this.announcer = announcer;
        this.reporters = new Reporters(config.reporters());
    }

    void open(@Observes StartupEvent event) {
        if (config.feeds()) {
            // Replicas that start together open the desk one after the other.
            QuarkusTransaction.requiringNew().timeout(300).run(() -> roster.open(desk.sources(), clock.instant()));
        }
    }

    void close(@Observes ShutdownEvent event) {
        reporters.goHome();
    }

    /** After an outage everything is due; the pace of a second keeps that from becoming a storm. */
    @Scheduled(every = "1s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        if (config.feeds()) {
            reporters.send(
                    config.pace(),
                    Reporters.ROUND,
                    most -> QuarkusTransaction.requiringNew().call(() -> visits.take(clock.instant(), most)),
                    this::visit);
        }
    }

    private void visit(Trip trip) {
        if (trip.asked().source().kind() == SourceKind.FEED) {
            Answer answer = web.ask(trip.ask());
            QuarkusTransaction.requiringNew().run(() -> settlement.settle(trip, answer, clock.instant()));
        } else {
            Listing listing = listings.read(trip.asked().source(), clock.instant());
            QuarkusTransaction.requiringNew().run(() -> settlement.settle(trip, listing, clock.instant()));
        }
        announcer.deliver();
    }
}
