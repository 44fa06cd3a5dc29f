package newsroom.ingest.telemetry;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsroom.ingest.beat.Dossier;
import newsroom.ingest.beat.SourceDesk;
import newsroom.ingest.beat.Standing;

/**
 * How sources do, as gauges. Series are bounded: beyond {@value #MOST} sources only those that fail the longest have
 * series of their own, the others are counted by state.
 */
@ApplicationScoped
class SourceMeters {

    private static final int MOST = 1_000;

    private final SourceDesk desk;
    private final MultiGauge states;
    private final MultiGauge successes;
    private final MultiGauge failures;

    SourceMeters(SourceDesk desk, MeterRegistry meters) {
        this.desk = desk;
        this.states = MultiGauge.builder("newsroom.feeds")
                .description("Sources by state")
                .register(meters);
        this.successes = MultiGauge.builder("newsroom.feed.last.success.timestamp.seconds")
                .description("When a source last answered well, in seconds since 1970; absent before the first time")
                .register(meters);
        this.failures = MultiGauge.builder("newsroom.feed.consecutive.failures")
                .description("Visits in a row that brought nothing")
                .register(meters);
    }

    @Scheduled(every = "60s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        List<Dossier> kept = QuarkusTransaction.requiringNew().call(desk::all).stream()
                .filter(source -> source.standing() != Standing.REMOVED)
                .toList();
        Map<String, Long> counts =
                kept.stream().collect(Collectors.groupingBy(SourceMeters::state, Collectors.counting()));
        states.register(
                counts.entrySet().stream()
                        .map(state -> MultiGauge.Row.of(Tags.of("state", state.getKey()), state.getValue()))
                        .collect(Collectors.toList()),
                true);
        successes.register(
                shown(kept)
                        .flatMap(source -> Stream.ofNullable(source.record().lastSuccessAt())
                                .map(at -> MultiGauge.Row.of(tags(source), at.getEpochSecond())))
                        .collect(Collectors.toList()),
                true);
        failures.register(
                shown(kept)
                        .map(source ->
                                MultiGauge.Row.of(tags(source), source.diary().failures()))
                        .collect(Collectors.toList()),
                true);
    }

    private static Stream<Dossier> shown(List<Dossier> kept) {
        return kept.stream()
                .sorted(Comparator.comparing(SourceMeters::troubleSince).thenComparing(Dossier::name))
                .limit(MOST);
    }

    private static Instant troubleSince(Dossier source) {
        Instant since = source.record().failingSince();
        return since == null ? Instant.MAX : since;
    }

    private static String state(Dossier source) {
        boolean failing =
                source.standing() == Standing.ACTIVE && source.record().failingSince() != null;
        return failing ? "failing" : source.standing().name().toLowerCase(Locale.ROOT);
    }

    private static Tags tags(Dossier source) {
        return Tags.of("feed", source.name());
    }
}
