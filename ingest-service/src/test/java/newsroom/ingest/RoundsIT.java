package newsroom.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.desk.DeskSource;
import newsroom.contracts.story.Discussion;
import newsroom.contracts.story.StoryId;
import newsroom.ingest.beat.Dossier;
import newsroom.ingest.beat.Roster;
import newsroom.ingest.beat.Settlement;
import newsroom.ingest.beat.SourceDesk;
import newsroom.ingest.beat.Trip;
import newsroom.ingest.beat.Visits;
import newsroom.ingest.fetch.Courier;
import newsroom.ingest.followup.FollowUp;
import newsroom.ingest.followup.FollowUpShelf;
import newsroom.ingest.intake.Items;
import newsroom.ingest.legwork.Assignment;
import newsroom.ingest.legwork.Errand;
import newsroom.ingest.legwork.Finding;
import newsroom.ingest.legwork.Lead;
import newsroom.ingest.legwork.LeadShelf;
import newsroom.ingest.legwork.Leads;
import newsroom.ingest.timetable.Domain;
import newsroom.ingest.timetable.Spacing;
import newsroom.ingest.timetable.Turns;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Headers;
import newsroom.ingest.web.Web;
import newsroom.testkit.Ground;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Eight replicas on one real database: nothing is asked twice, no door sees two at once, nothing is lost on the way. */
@QuarkusTest
@TestProfile(RoundsIT.Quiet.class)
@QuarkusTestResource(value = Ground.class, initArgs = @ResourceArg(name = "service", value = "ingest"))
@NullUnmarked
class RoundsIT {

    private static final int REPLICAS = 8;
    private static final Instant NOON = Instant.parse("2026-03-13T12:00:00Z");

    @Inject
    AgroalDataSource database;

    @Inject
    Visits visits;

    @Inject
    Settlement settlement;

    @Inject
    SourceDesk desk;

    @Inject
    Roster roster;

    @Inject
    Turns turns;

    @Inject
    LeadShelf leadShelf;

    @Inject
    Leads leads;

    @Inject
    FollowUpShelf followUps;

    @BeforeEach
    void sweep() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("truncate source, domain, alias, errand, lead, follow_up, robots, story, intake");
        }
    }

    @Test
    void every_source_is_asked_by_one_replica_and_no_door_sees_two_at_once() throws Exception {
        open(600, 150);
        Map<String, AtomicInteger> inside = new ConcurrentHashMap<>();
        Queue<String> crowds = new ConcurrentLinkedQueue<>();
        Queue<String> asked = new ConcurrentLinkedQueue<>();
        Web server = ask -> {
            String door = Domain.of(ask.url()).name();
            if (inside.computeIfAbsent(door, name -> new AtomicInteger()).incrementAndGet() > 1) {
                crowds.add(door);
            }
            asked.add(ask.url().toString());
            inside.get(door).decrementAndGet();
            return new Answer.NotModified(Headers.NONE, List.of());
        };
        Clock clock = Clock.tickMillis(java.time.ZoneOffset.UTC);
        Web web = new Courier(
                server, turns, new Spacing(Duration.ofMillis(1)), clock, time -> Thread.sleep(time.toMillis()));

        // A replica that finds all doors busy is not done: the others may still hold them.
        Instant patience = clock.instant().plusSeconds(60);
        replicas(() -> {
            int idle = 0;
            while (idle < 5 || (asked.size() < 600 && clock.instant().isBefore(patience))) {
                List<Trip> trips = QuarkusTransaction.requiringNew().call(() -> visits.take(clock.instant(), 10));
                for (Trip trip : trips) {
                    Answer answer = web.ask(trip.ask());
                    QuarkusTransaction.requiringNew().run(() -> settlement.settle(trip, answer, clock.instant()));
                }
                idle = trips.isEmpty() ? idle + 1 : 0;
            }
            return null;
        });

        assertThat(asked).doesNotHaveDuplicates();
        assertThat(crowds).isEmpty();
        assertThat(asked).hasSize(600);
    }

    @Test
    void what_was_taken_by_a_replica_that_died_is_not_asked_early() {
        open(40, 40);
        List<Trip> taken = QuarkusTransaction.requiringNew().call(() -> visits.take(NOON.plusSeconds(60), 100));

        assertThat(taken).hasSize(40);
        assertThat(QuarkusTransaction.requiringNew().call(() -> visits.take(NOON.plus(Duration.ofHours(23)), 100)))
                .isEmpty();
        assertThat(QuarkusTransaction.requiringNew().call(() -> visits.take(NOON.plus(Duration.ofHours(25)), 100)))
                .hasSize(40);
    }

    @Test
    void a_dossier_comes_back_as_it_was_put_away() {
        open(1, 1);
        Dossier before = QuarkusTransaction.requiringNew().call(() -> desk.all().get(0));
        Trip trip = QuarkusTransaction.requiringNew()
                .call(() -> visits.take(NOON.plusSeconds(60), 1).get(0));
        Headers headers = new Headers(Map.of("ETag", List.of("W/\"a \\ b\""), "Retry-After", List.of("7200")));

        QuarkusTransaction.requiringNew()
                .run(() -> settlement.settle(
                        trip, new Answer.Refused("HTTP_429", "too\nmany", 429, headers), NOON.plusSeconds(61)));

        Dossier after = QuarkusTransaction.requiringNew().call(() -> desk.all().get(0));
        assertThat(after.source()).isEqualTo(before.source());
        assertThat(after.diary().heldUntil()).isAfter(NOON.plusSeconds(7200));
        assertThat(after.diary().plainAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(after.record().code()).isEqualTo("HTTP_429");
        assertThat(after.record().detail()).isEqualTo("too");
        assertThat(after.record().failingSince()).isEqualTo(NOON.plusSeconds(61));
    }

    @Test
    void a_door_is_taken_once_and_given_back_by_its_holder_alone() throws Exception {
        Domain door = Domain.of("https://arxiv.org/");
        Queue<Turns.Turn> held = new ConcurrentLinkedQueue<>();

        replicas(() -> {
            turns.take(door, NOON, Duration.ofMinutes(1)).ifPresent(held::add);
            return null;
        });
        assertThat(held).hasSize(1);

        Turns.Turn late = held.remove();
        Turns.Turn next =
                turns.take(door, NOON.plusSeconds(60), Duration.ofMinutes(1)).orElseThrow();
        turns.giveBack(late, NOON);
        assertThat(turns.take(door, NOON.plusSeconds(61), Duration.ofMinutes(1)))
                .isEmpty();
        turns.giveBack(next, NOON.plusSeconds(61));
        assertThat(turns.take(door, NOON.plusSeconds(61), Duration.ofMinutes(1)))
                .isPresent();
    }

    @Test
    void every_errand_is_run_once_and_every_lead_is_filed_once() throws Exception {
        List<Lead> opened = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            int n = i;
            Lead lead = new Lead(
                    new StoryId(NamedUuid.of("lead " + n)),
                    "Merrow",
                    Items.item("page-" + n).item(),
                    NOON.plus(Duration.ofMinutes(30)));
            opened.add(lead);
            QuarkusTransaction.requiringNew()
                    .run(() -> leadShelf.open(
                            lead,
                            List.of(new Errand(Errand.Kind.PAGE, "https://p" + n % 90 + ".example/" + n, "text/html")),
                            NOON));
        }
        Queue<Assignment> run = new ConcurrentLinkedQueue<>();
        AtomicInteger filed = new AtomicInteger();

        replicas(() -> {
            for (int idle = 0; idle < 5; ) {
                List<Assignment> taken =
                        QuarkusTransaction.requiringNew().call(() -> leads.take(NOON, Duration.ofMinutes(5), 7));
                run.addAll(taken);
                for (Assignment errand : taken) {
                    // A third of the people never come back.
                    if (Math.floorMod(errand.lead().hashCode(), 3) != 0) {
                        QuarkusTransaction.requiringNew()
                                .run(() -> leads.settle(errand, new Finding.Nothing("HTTP_404"), NOON));
                    }
                }
                filed.addAndGet(QuarkusTransaction.requiringNew().call(() -> leads.file(NOON, 20)));
                idle = taken.isEmpty() ? idle + 1 : 0;
            }
            return null;
        });
        long waiting = QuarkusTransaction.requiringNew().call(leadShelf::open);
        int late = QuarkusTransaction.requiringNew().call(() -> leads.file(NOON.plus(Duration.ofMinutes(31)), 1_000));

        assertThat(run).extracting(Assignment::lead).doesNotHaveDuplicates().hasSize(300);
        assertThat(waiting).isBetween(50L, 150L);
        assertThat(filed.get() + late).isEqualTo(300);
        assertThat(count("select count(*) from story")).isEqualTo(300);
        assertThat(count("select count(*) from lead")).isZero();
        assertThat(count("select through from desk") - count("select min(sequence) - 1 from story"))
                .isEqualTo(300);
    }

    @Test
    void a_discussion_is_looked_at_by_one_replica_at_a_time() throws Exception {
        for (int i = 0; i < 50; i++) {
            FollowUp followUp = new FollowUp(
                    new StoryId(NamedUuid.of("talk " + i)),
                    "Lantern Board",
                    "https://board" + i + ".example/" + i,
                    NOON,
                    Discussion.of(1, 2),
                    Discussion.of(1, 2),
                    0);
            QuarkusTransaction.requiringNew().run(() -> followUps.open(followUp, NOON));
        }
        Queue<FollowUp> looked = new ConcurrentLinkedQueue<>();

        replicas(() -> {
            for (int i = 0; i < 20; i++) {
                looked.addAll(
                        QuarkusTransaction.requiringNew().call(() -> followUps.take(NOON, Duration.ofMinutes(5), 5)));
            }
            return null;
        });

        assertThat(looked).extracting(FollowUp::story).doesNotHaveDuplicates().hasSize(50);
        assertThat(looked).allMatch(look -> look.looks() == 1 && look.said().equals(Discussion.of(1, 2)));
    }

    private void open(int sources, int domains) {
        List<DeskSource> listed = IntStream.range(0, sources)
                .mapToObj(i -> new DeskSource(
                        "Source " + i,
                        null,
                        URI.create("https://f" + i + ".paper" + i % domains + ".example/feed"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> roster.open(listed, NOON));
    }

    private long count(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void replicas(Callable<?> work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(REPLICAS);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < REPLICAS; i++) {
            running.add(threads.submit(work));
        }
        for (Future<?> future : running) {
            future.get();
        }
        threads.shutdown();
    }

    /** The service with nobody on rounds but the test. */
    public static final class Quiet implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "newsroom.ingest.feeds",
                    "false",
                    "newsroom.desk",
                    "../deploy/sample/desk.yaml",
                    "quarkus.http.test-port",
                    "0");
        }
    }
}
