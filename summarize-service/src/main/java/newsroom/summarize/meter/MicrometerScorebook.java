package newsroom.summarize.meter;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import newsroom.summarize.gate.Fault;
import newsroom.summarize.rewrite.Scorebook;

@ApplicationScoped
class MicrometerScorebook implements Scorebook {

    private final MeterRegistry meters;

    MicrometerScorebook(MeterRegistry meters) {
        this.meters = meters;
        for (Step step : Step.values()) {
            meters.counter("newsroom.rewrite.steps", "step", word(step));
        }
        for (Fault.Rule rule : Fault.Rule.values()) {
            meters.counter("newsroom.gate.faults", "rule", rule.word());
        }
    }

    @Override
    public void count(Step step) {
        meters.counter("newsroom.rewrite.steps", "step", word(step)).increment();
    }

    @Override
    public void fault(Fault.Rule rule) {
        meters.counter("newsroom.gate.faults", "rule", rule.word()).increment();
    }

    @Override
    public void call(String engine, String outcome, long millis, long inputTokens, long outputTokens, long micros) {
        meters.timer("newsroom.llm.calls", "engine", engine, "outcome", outcome).record(millis, TimeUnit.MILLISECONDS);
        meters.counter("newsroom.llm.tokens", "engine", engine, "way", "input").increment(inputTokens);
        meters.counter("newsroom.llm.tokens", "engine", engine, "way", "output").increment(outputTokens);
        meters.counter("newsroom.llm.cost.usd", "engine", engine).increment(micros / 1e6);
    }

    private static String word(Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }
}
