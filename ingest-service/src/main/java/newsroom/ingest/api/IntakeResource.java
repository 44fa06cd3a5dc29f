package newsroom.ingest.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import newsroom.ingest.beat.Dossier;
import newsroom.ingest.beat.SourceDesk;
import newsroom.ingest.beat.Standing;
import newsroom.ingest.intake.Intake;
import newsroom.ingest.intake.IntakeLedger;
import org.jspecify.annotations.Nullable;

/** The intake in figures: what came in, what was refused and why, and how every source does. */
@Path("/api/v1/intake")
public class IntakeResource {

    private final IntakeLedger ledger;
    private final SourceDesk sources;

    IntakeResource(IntakeLedger ledger, SourceDesk sources) {
        this.ledger = ledger;
        this.sources = sources;
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
                sources.all().stream()
                        .filter(source -> source.standing() != Standing.REMOVED)
                        .map(Health::of)
                        .toList());
    }

    /** What a span of time brought, for the ledger; RFC 3339 instants, the later one not in it. */
    @GET
    @Path("span")
    @Transactional
    public Response span(
            @QueryParam("since") @DefaultValue("1970-01-01T00:00:00Z") String since,
            @QueryParam("until") @DefaultValue("9999-01-01T00:00:00Z") String until) {
        try {
            return Response.ok(ledger.span(Instant.parse(since), Instant.parse(until)))
                    .build();
        } catch (DateTimeParseException e) {
            return Problem.response(400, "NO_INSTANT", "since and until are instants, such as 2026-06-02T00:00:00Z.");
        }
    }

    /** The whole answer. */
    public record View(List<Capture> captures, long ingested, Map<String, Long> refused, List<Health> sources) {}

    /** How far a capture was read. */
    public record Capture(String id, long lines, long read, boolean finished) {}

    /** How a source does: {@code pending}, {@code ok}, {@code failing} with its code, {@code paused} or {@code gone}. */
    public record Health(
            String name,
            String state,
            @Nullable Instant lastSuccessAt,
            @Nullable String code,
            int failures,
            Instant nextDueAt) {

        static Health of(Dossier source) {
            var record = source.record();
            return new Health(
                    source.name(),
                    state(source),
                    record.lastSuccessAt(),
                    record.code(),
                    source.diary().failures(),
                    source.next().at());
        }

        private static String state(Dossier source) {
            if (source.standing() != Standing.ACTIVE) {
                return source.standing().name().toLowerCase(Locale.ROOT);
            }
            boolean failing = source.record().failingSince() != null;
            return failing ? "failing" : source.record().lastSuccessAt() == null ? "pending" : "ok";
        }
    }
}
