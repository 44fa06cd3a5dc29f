package newsroom.publish;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.contracts.desk.Audio;
import newsroom.contracts.desk.Edition;
import newsroom.contracts.desk.Length;
import newsroom.contracts.desk.Quiet;
import newsroom.contracts.desk.Template;
import newsroom.contracts.desk.Tone;
import newsroom.publish.issue.Clocking;
import newsroom.publish.issue.IssueAnnouncer;
import newsroom.publish.issue.IssueShelf;
import newsroom.publish.issue.Press;
import newsroom.publish.issue.PublishingDesk;

/**
 * Two replicas on one partition: one owns it and lays from the committed offset, both look at the clock; after a kill the other
 * goes on while the killed one may still be at work, as after a rebalance. Time runs so that a day lasts 40 milliseconds.
 */
final class Race {

    static final int QUOTA = 25;
    private static final int REPLICAS = 2;
    private static final int BATCH = 20;
    private static final long DAY_NANOS = 40_000_000;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration BETWEEN_KILLS = Duration.ofMillis(400);
    private static final long HOURS = 2;

    /** How the race went; a transaction died where it was rolled back. */
    record Result(int kills, int died, double seconds) {}

    private final Edition edition;
    private final IssueShelf shelf;
    private final IssueAnnouncer announcer;
    private final AgroalDataSource database;
    private final long started = System.nanoTime();
    private final ConcurrentHashMap<Integer, Instant> readAt = new ConcurrentHashMap<>();
    private final AtomicInteger committed = new AtomicInteger();
    private final AtomicInteger owner = new AtomicInteger();
    private final AtomicInteger zombie = new AtomicInteger();
    private final AtomicInteger died = new AtomicInteger();

    Race(String name, IssueShelf shelf, IssueAnnouncer announcer, AgroalDataSource database) {
        this.edition = new Edition(
                name,
                name,
                "",
                "0 0 * * *",
                ZoneOffset.UTC,
                QUOTA,
                1,
                2,
                2,
                3,
                Duration.ZERO,
                Template.DAILY_BRIEF,
                Quiet.WAIT,
                Duration.ofDays(1_000_000),
                Tone.PLAIN,
                Length.USUAL,
                List.of("Mara Lindqvist", "Jonas Adeyemi"),
                Audio.OFF);
        this.shelf = shelf;
        this.announcer = announcer;
        this.database = database;
    }

    /** @param owned whether one replica at a time reads; otherwise both do all the time */
    Result run(int stories, long before, boolean owned) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(REPLICAS);
        int kills = 0;
        try {
            List<Future<Void>> replicas = IntStream.range(0, REPLICAS)
                    .mapToObj(me -> threads.submit((Callable<Void>) () -> {
                        replica(me, stories, before, owned);
                        return null;
                    }))
                    .toList();
            Random random = new Random(7);
            while (replicas.stream().anyMatch(replica -> !replica.isDone())) {
                TimeUnit.NANOSECONDS.sleep(BETWEEN_KILLS.toNanos());
                if (owned && committed.get() < stories) {
                    kills += kill(random);
                }
            }
            for (Future<Void> replica : replicas) {
                replica.get(HOURS, TimeUnit.HOURS);
            }
        } finally {
            threads.shutdownNow();
        }
        return new Result(kills, died.get(), (System.nanoTime() - started) / 1e9);
    }

    private void replica(int me, int stories, long before, boolean owned) {
        PublishingDesk desk = new PublishingDesk(
                List.of(edition), Clocking.WALL, (one, moment) -> midnightAfter(moment), shelf, announcer, Press.PLAIN);
        while (committed.get() < stories) {
            if (!owned || owner.get() == me || zombie.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                int from = committed.get();
                int until = Math.min(stories, from + BATCH);
                List<ClusterSummarized> batch = IntStream.range(from, until)
                        .mapToObj(n -> brief(n, before))
                        .toList();
                if (survives(() -> desk.lay(batch))) {
                    committed.accumulateAndGet(until, Math::max);
                }
            }
            survives(() -> desk.look(now()));
        }
    }

    private boolean survives(Runnable work) {
        try {
            QuarkusTransaction.requiringNew().run(work);
            return true;
        } catch (RuntimeException e) {
            died.incrementAndGet();
            return false;
        }
    }

    /** Ends a backend that is at work; its replica loses the partition, and does not know it yet. */
    private int kill(Random random) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet killed = statement.executeQuery(
                        "select count(pg_terminate_backend(pid)) from (select pid from pg_stat_activity"
                                + " where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null"
                                + " and state in ('active', 'idle in transaction') order by random() limit 1) one")) {
            killed.next();
            zombie.set(3);
            owner.set(random.nextInt(REPLICAS));
            return killed.getInt(1);
        } catch (SQLException e) {
            // The killer's own connection was one of the dead.
            return 0;
        }
    }

    private ClusterSummarized brief(int n, long before) {
        return Harbour.happening(edition.name() + "event" + n)
                .at(before + n + 1, readAt.computeIfAbsent(n, story -> now()));
    }

    private Instant now() {
        double days = (double) (System.nanoTime() - started) / DAY_NANOS;
        return START.plusMillis((long) (days * Duration.ofDays(1).toMillis()));
    }

    private static Instant midnightAfter(Instant moment) {
        return moment.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
    }
}
