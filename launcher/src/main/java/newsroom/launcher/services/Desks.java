package newsroom.launcher.services;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import newsroom.launcher.plan.PortPlan;

/** Asks all four services how far they have come. */
public record Desks(Http http, PortPlan ports) {

    public Optional<Intake> intake() {
        return http.json(ports.of("ingest"), "/api/v1/intake", Intake.class);
    }

    /** Nothing when one of them is away. */
    public Optional<Standing> standing() {
        return intake().flatMap(intake -> tally("scoring")
                .flatMap(scoring -> tally("summarize")
                        .flatMap(summarize ->
                                tally("publish").map(publish -> new Standing(intake, scoring, summarize, publish)))));
    }

    /** Shows that are still to be made; nothing while publish is away. */
    public OptionalLong showsDue() {
        return tally("publish").stream().mapToLong(Tally::shows).findFirst();
    }

    /** What ingest counted between two instants. */
    public Optional<SpanCount> count(Instant since, Instant until) {
        return http.json(ports.of("ingest"), "/api/v1/intake/span?since=" + since + "&until=" + until, SpanCount.class);
    }

    /** What publish made of every event. */
    public Optional<List<Ends.End>> ends() {
        return new Ends(http, ports.of("publish")).all();
    }

    /** Those that give no figures now. */
    public List<String> silent() {
        Stream<String> ingest = intake().isPresent() ? Stream.empty() : Stream.of("ingest");
        Stream<String> others = Stream.of("scoring", "summarize", "publish")
                .filter(service -> tally(service).isEmpty());
        return Stream.concat(ingest, others).toList();
    }

    private Optional<Tally> tally(String service) {
        return http.json(ports.of(service), "/api/v1/tally", Tally.class);
    }
}
