package newsroom.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import newsroom.contracts.desk.DeskSource;
import newsroom.contracts.story.Tier;
import newsroom.ingest.beat.Roster;
import newsroom.ingest.beat.Settlement;
import newsroom.ingest.beat.Trip;
import newsroom.ingest.beat.Visits;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Headers;
import newsroom.testkit.Ground;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Three replicas on one real database through simulated hours, a quarter of a minute at a time; half of the sources give
 * validators. Written down is who was asked when. {@code NEWSROOM_SOURCES} and {@code NEWSROOM_HOURS} make it larger.
 */
@QuarkusTest
@TestProfile(RoundsIT.Quiet.class)
@QuarkusTestResource(value = Ground.class, initArgs = @ResourceArg(name = "service", value = "ingest"))
@NullUnmarked
class ManyHoursIT {

    private static final int SOURCES = setting("NEWSROOM_SOURCES", 100);
    private static final int HOURS = setting("NEWSROOM_HOURS", 26);
    private static final int REPLICAS = 3;
    private static final Duration STEP = Duration.ofSeconds(15);
    private static final Instant NOON = Instant.parse("2026-03-13T12:00:00Z");

    @Inject
    AgroalDataSource database;

    @Inject
    Visits visits;

    @Inject
    Settlement settlement;

    @Inject
    Roster roster;

    private final Map<String, Instant> askedAt = new ConcurrentHashMap<>();
    private final Queue<String> early = new ConcurrentLinkedQueue<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger conditional = new AtomicInteger();

    @BeforeEach
    void sweep() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("truncate source, domain, alias, errand, lead, follow_up, robots, story, intake");
        }
    }

    @Test
    void nobody_is_asked_early_or_twice() throws Exception {
        List<DeskSource> desk = IntStream.range(0, SOURCES)
                .mapToObj(i -> DeskSource.feed(
                        "Source " + i,
                        URI.create("https://paper" + i + ".example/feed"),
                        Tier.UNKNOWN,
                        Duration.ofHours(1)))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> roster.open(desk, NOON));
        ExecutorService replicas = Executors.newFixedThreadPool(REPLICAS);
        long began = System.nanoTime();
        for (Instant now = NOON; now.isBefore(NOON.plus(Duration.ofHours(HOURS))); now = now.plus(STEP)) {
            Instant at = now;
            List<? extends Future<?>> running = IntStream.range(0, REPLICAS)
                    .mapToObj(i -> replicas.submit(() -> round(at)))
                    .toList();
            for (Future<?> each : running) {
                each.get();
            }
        }
        replicas.shutdown();
        double seconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1e3;

        System.out.printf(
                "HOURS %d sources, %d replicas, %d hours: %d questions, %d of them conditional, %d early; %.0f s,"
                        + " %.0f questions a second%n",
                SOURCES, REPLICAS, HOURS, asked.get(), conditional.get(), early.size(), seconds, asked.get() / seconds);
        assertThat(early).isEmpty();
        assertThat(askedAt).hasSize(SOURCES);
        assertThat(conditional.get()).isGreaterThan(SOURCES / 2 * (HOURS / 24));
    }

    private void round(Instant now) {
        while (true) {
            List<Trip> trips = QuarkusTransaction.requiringNew().call(() -> visits.take(now, 20));
            if (trips.isEmpty()) {
                return;
            }
            for (Trip trip : trips) {
                Answer answer = answer(trip, now);
                QuarkusTransaction.requiringNew().run(() -> settlement.settle(trip, answer, now));
            }
        }
    }

    /** A judge of its own: an hour between two questions, a day where they go without validators. */
    private Answer answer(Trip trip, Instant now) {
        boolean plain = trip.ask().etag() == null;
        String url = trip.ask().url().toString();
        Instant before = askedAt.put(url, now);
        Duration least = Duration.ofHours(plain ? 24 : 1);
        if (before != null && now.isBefore(before.plus(least))) {
            early.add(url + " at " + now + " after " + before);
        }
        asked.incrementAndGet();
        conditional.addAndGet(plain ? 0 : 1);
        boolean validates = url.hashCode() % 2 == 0;
        Headers headers = validates ? new Headers(Map.of("ETag", List.of("\"a\""))) : Headers.NONE;
        return plain
                ? new Answer.Body(trip.ask().url(), FEED, headers, List.of())
                : new Answer.NotModified(headers, List.of());
    }

    private static final byte[] FEED =
            "<rss version='2.0'><channel><title>Paper</title><item><title>Old</title><link>https://paper.example/old</link>"
                    .concat("<pubDate>Fri, 13 Mar 2026 09:00:00 GMT</pubDate></item></channel></rss>")
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private static int setting(String name, int otherwise) {
        String said = System.getenv(name);
        return said == null ? otherwise : Integer.parseInt(said);
    }
}
