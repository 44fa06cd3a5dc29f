package newsroom.ingest.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsroom.ingest.feed.FeedShelf;
import newsroom.ingest.feed.FeedState;
import newsroom.ingest.intake.Intake;
import newsroom.ingest.intake.IntakeLedger;
import org.jspecify.annotations.Nullable;

/** The intake in figures: what came in, what was refused and why, and how every source does. */
@Path("/api/v1/intake")
public class IntakeResource {

    private final IntakeLedger ledger;
    private final FeedShelf feeds;

    IntakeResource(IntakeLedger ledger, FeedShelf feeds) {
        this.ledger = ledger;
        this.feeds = feeds;
    }

    @GET
    @Transactional
    public View intake() {
        Map<String, Long> refused = new TreeMap<>();
        ledger.outcomes().values().forEach(of -> of.forEach((outcome, n) -> refused.merge(outcome, n, Long::sum)));
        Long ingested = refused.remove(Intake.INGESTED);
        return new View(
                ledger.captures().stream()
                        .map(capture -> new Capture(capture.id(), capture.lines(), capture.read(), capture.finished()))
                        .toList(),
                ingested == null ? 0 : ingested,
                refused,
                feeds.all().stream().map(Health::of).toList());
    }

    /** The whole answer. */
    public record View(List<Capture> captures, long ingested, Map<String, Long> refused, List<Health> sources) {}

    /** How far a capture was read. */
    public record Capture(String id, long lines, long read, boolean finished) {}

    /** How a source does: {@code pending}, {@code ok} or {@code failing} with its code. */
    public record Health(
            String name,
            String state,
            @Nullable Instant lastSuccessAt,
            @Nullable String code,
            int failures,
            Instant nextDueAt) {

        static Health of(FeedState feed) {
            String state = feed.failures() > 0 ? "failing" : feed.neverRead() ? "pending" : "ok";
            return new Health(
                    feed.source(), state, feed.lastSuccessAt(), feed.code(), feed.failures(), feed.nextDueAt());
        }
    }
}
