package newsroom.ingest.api;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import newsroom.ingest.beat.SourceDesk;
import newsroom.ingest.beat.Standing;
import newsroom.ingest.intake.IntakeLedger;
import org.jspecify.annotations.Nullable;

/** The sources as a page for the operator: what is broken, since when and why, before what is well. */
@Path("/sources")
public class SourcesPage {

    private final SourceDesk desk;
    private final IntakeLedger ledger;
    private final InstantSource clock;

    SourcesPage(SourceDesk desk, IntakeLedger ledger, InstantSource clock) {
        this.desk = desk;
        this.ledger = ledger;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Transactional
    public TemplateInstance sources() {
        Instant now = clock.instant();
        List<Row> rows = desk.all().stream()
                .filter(source -> source.standing() != Standing.REMOVED)
                .map(SourceHealth::of)
                .sorted(Comparator.comparingInt(SourceHealth::urgency)
                        .thenComparing(SourceHealth::name, String.CASE_INSENSITIVE_ORDER))
                .map(source -> new Row(source, now))
                .toList();
        Map<String, Long> states = rows.stream()
                .collect(Collectors.groupingBy(row -> row.source().state(), TreeMap::new, Collectors.counting()));
        return Templates.sources(rows, states, outcomes(), now);
    }

    private Map<String, Long> outcomes() {
        Map<String, Long> sums = new TreeMap<>();
        ledger.outcomes().values().forEach(of -> of.forEach((outcome, n) -> sums.merge(outcome, n, Long::sum)));
        return sums;
    }

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance sources(
                List<Row> rows, Map<String, Long> states, Map<String, Long> outcomes, Instant now);
    }

    /** A source with its times told as people tell them. */
    public record Row(SourceHealth source, Instant now) {

        public String success() {
            return source.lastSuccessAt() == null ? "never" : Ago.since(source.lastSuccessAt(), now);
        }

        public @Nullable String since() {
            return source.failingSince() == null ? null : Ago.since(source.failingSince(), now);
        }

        public String due() {
            return source.nextDueAt() == null ? "not asked" : Ago.until(source.nextDueAt(), now);
        }

        /** In percent, whole. */
        public String unchanged() {
            return source.notModifiedShare() == null ? "–" : Math.round(100 * source.notModifiedShare()) + " %";
        }
    }
}
