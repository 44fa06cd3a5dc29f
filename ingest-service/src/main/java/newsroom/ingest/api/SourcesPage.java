package newsroom.ingest.api;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

    /** A page of more is no page. */
    static final int MOST = 500;

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
    public TemplateInstance sources(@QueryParam("state") @Nullable String state) {
        Instant now = clock.instant();
        List<SourceHealth> all = desk.all().stream()
                .filter(source -> source.standing() != Standing.REMOVED)
                .map(SourceHealth::of)
                .toList();
        Map<String, Long> states =
                all.stream().collect(Collectors.groupingBy(SourceHealth::state, TreeMap::new, Collectors.counting()));
        List<Row> rows = all.stream()
                .filter(source -> state == null || source.state().equals(state))
                .sorted(Comparator.comparingInt(SourceHealth::urgency)
                        .thenComparing(SourceHealth::name, String.CASE_INSENSITIVE_ORDER))
                .limit(MOST)
                .map(source -> new Row(source, now))
                .toList();
        Sum sum = new Sum(all.size(), states, state == null ? "" : state, outcomes());
        return Templates.sources(rows, sum, now);
    }

    /**
     * What stands above the rows.
     *
     * @param shown the state that alone is shown; empty when all are
     * @param outcomes what became of all items so far
     */
    public record Sum(int all, Map<String, Long> states, String shown, Map<String, Long> outcomes) {

        /** How many there are of what is shown. */
        public long here() {
            return shown.isEmpty() ? all : states.getOrDefault(shown, 0L);
        }

        public String total() {
            return grouped(all);
        }

        public String hereTold() {
            return grouped(here());
        }

        public List<Count> counts() {
            return states.entrySet().stream()
                    .map(state -> new Count(state.getKey(), grouped(state.getValue())))
                    .toList();
        }
    }

    /** How many sources are in a state. */
    public record Count(String state, String number) {}

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private Map<String, Long> outcomes() {
        Map<String, Long> sums = new TreeMap<>();
        ledger.outcomes().values().forEach(of -> of.forEach((outcome, n) -> sums.merge(outcome, n, Long::sum)));
        return sums;
    }

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance sources(List<Row> rows, Sum sum, Instant now);
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

        /** By which rule. */
        public String why() {
            return source.nextDueAt() == null
                    ? ""
                    : switch (source.dueFor()) {
                        case "first" -> "for the first time";
                        case "rhythm" -> "as often as it has news";
                        case "wish" -> "as the feed asks";
                        case "freshness" -> "when its server's copy is stale";
                        case "retry_after" -> "as its server asked";
                        case "back_off" -> "later after each failure";
                        case "plain" -> "once a day: it gives no validators";
                        case "hurried" -> "an operator asked";
                        case "domain" -> "when its domain is free";
                        case "unanswered" -> "should its answer be lost";
                        default -> "at its usual interval";
                    };
        }

        public String seen() {
            return grouped(source.entriesSeen());
        }

        public String news() {
            return grouped(source.newEntries());
        }

        /** In percent, whole. */
        public String unchanged() {
            return source.notModifiedShare() == null ? "–" : Math.round(100 * source.notModifiedShare()) + " %";
        }
    }
}
