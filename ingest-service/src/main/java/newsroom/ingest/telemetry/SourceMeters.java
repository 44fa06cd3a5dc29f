package newsroom.ingest.telemetry;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsroom.ingest.beat.Dossier;
import newsroom.ingest.beat.SourceDesk;

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
        QuarkusTransaction.requiringNew().run(() -> show(desk.states(), desk.troubled(MOST)));
    }

    private void show(Map<String, Long> counts, List<Dossier> troubled) {
        states.register(
                counts.entrySet().stream()
                        .map(state -> MultiGauge.Row.of(Tags.of("state", state.getKey()), state.getValue()))
                        .collect(Collectors.toList()),
                true);
        successes.register(
                troubled.stream()
                        .flatMap(source -> Stream.ofNullable(source.record().lastSuccessAt())
                                .map(at -> MultiGauge.Row.of(tags(source), at.getEpochSecond())))
                        .collect(Collectors.toList()),
                true);
        failures.register(
                troubled.stream()
                        .map(source ->
                                MultiGauge.Row.of(tags(source), source.diary().failures()))
                        .collect(Collectors.toList()),
                true);
    }

    private static Tags tags(Dossier source) {
        return Tags.of("feed", source.name());
    }
}
