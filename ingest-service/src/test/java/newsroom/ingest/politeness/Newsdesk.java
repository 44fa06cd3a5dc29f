package newsroom.ingest.politeness;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.contracts.desk.DeskSource;
import newsroom.ingest.beat.InMemorySources;
import newsroom.ingest.beat.Roster;
import newsroom.ingest.beat.Settlement;
import newsroom.ingest.beat.SourceDesk;
import newsroom.ingest.beat.Trip;
import newsroom.ingest.beat.Visits;
import newsroom.ingest.fetch.Courier;
import newsroom.ingest.filing.Filing;
import newsroom.ingest.filing.InMemoryAliases;
import newsroom.ingest.followup.FollowUps;
import newsroom.ingest.followup.InMemoryFollowUps;
import newsroom.ingest.intake.InMemoryStoryShelf;
import newsroom.ingest.intake.Intake;
import newsroom.ingest.intake.Items;
import newsroom.ingest.intake.RememberingAnnouncer;
import newsroom.ingest.legwork.Assignment;
import newsroom.ingest.legwork.Errand;
import newsroom.ingest.legwork.Finding;
import newsroom.ingest.legwork.InMemoryLeads;
import newsroom.ingest.legwork.Leads;
import newsroom.ingest.legwork.Legwork;
import newsroom.ingest.legwork.PageRunner;
import newsroom.ingest.legwork.RobotsShelf;
import newsroom.ingest.subscription.Invitations;
import newsroom.ingest.timetable.InMemoryTurns;
import newsroom.ingest.timetable.Spacing;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Web;

/** A newsroom as one process holds it; {@link Archive} is what outlives it. */
final class Newsdesk {

    /** What is durable. */
    static final class Archive {
        final InMemoryTurns turns = new InMemoryTurns();
        final InMemorySources sources = new InMemorySources(turns::isFree);
        final InMemoryAliases aliases = new InMemoryAliases();
        final InMemoryLeads leads = new InMemoryLeads();
        final InMemoryFollowUps followUps = new InMemoryFollowUps();
        final InMemoryStoryShelf stories = new InMemoryStoryShelf();
        final Map<String, RobotsShelf.RobotsFile> robots = new java.util.HashMap<>();
    }

    /** Where a process may end. */
    enum Crash {
        BETWEEN,
        BEFORE_ASKING,
        BEFORE_SETTLING
    }

    /** The process is no more. */
    static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final int PACE = 20;

    final SourceDesk desk;
    private final Visits visits;
    private final Settlement settlement;
    private final Leads leads;
    private final Legwork legwork;
    private final Web web;
    private final VirtualClock clock;

    Newsdesk(Archive archive, FixtureServer server, VirtualClock clock, boolean patient, List<DeskSource> sources) {
        this.clock = clock;
        this.web = patient
                ? new Courier(server, archive.turns, new Spacing(Duration.ofSeconds(2)), clock, clock::pass)
                : server;
        Intake intake = new Intake(Items.reader(), archive.stories, new RememberingAnnouncer());
        FollowUps followUps = new FollowUps(archive.followUps, archive.stories, new RememberingAnnouncer());
        this.leads = new Leads(intake, archive.leads, followUps, Duration.ofMinutes(30));
        this.visits = new Visits(archive.sources);
        this.settlement = new Settlement(
                archive.sources,
                new LineParser(),
                new Filing(intake, leads, followUps, archive.aliases),
                Invitations.DECLINED);
        this.desk = new SourceDesk(archive.sources, Invitations.DECLINED);
        this.legwork = new Legwork(Map.of(
                Errand.Kind.PAGE,
                new PageRunner(
                        web, archive.turns, shelf(archive.robots), new PageRunner.Policy("newsroom", true, true))));
        new Roster(archive.sources, Invitations.DECLINED, PACE).open(sources, clock.instant());
    }

    /** One second of the clock on the wall: visits one after another, then errands. */
    void tick(Optional<Crash> crash) {
        if (crash.filter(Crash.BETWEEN::equals).isPresent()) {
            throw new Ended();
        }
        for (int i = 0; i < PACE; i++) {
            List<Trip> trips = visits.take(clock.instant(), 1);
            if (trips.isEmpty()) {
                break;
            }
            visit(trips.get(0), crash);
        }
        for (Assignment errand : leads.take(clock.instant(), Duration.ofMinutes(5), 1)) {
            Finding finding = legwork.run(errand, clock.instant());
            leads.settle(errand, finding, clock.instant());
        }
        leads.file(clock.instant(), 100);
    }

    private void visit(Trip trip, Optional<Crash> crash) {
        if (crash.filter(Crash.BEFORE_ASKING::equals).isPresent()) {
            throw new Ended();
        }
        Answer answer = web.ask(trip.ask());
        if (crash.filter(Crash.BEFORE_SETTLING::equals).isPresent()) {
            throw new Ended();
        }
        settlement.settle(trip, answer, clock.instant());
    }

    private static RobotsShelf shelf(Map<String, RobotsShelf.RobotsFile> files) {
        return new RobotsShelf() {
            @Override
            public Optional<RobotsFile> find(String origin) {
                return Optional.ofNullable(files.get(origin));
            }

            @Override
            public void keep(RobotsFile file) {
                files.put(file.origin(), file);
            }
        };
    }
}
