package newsroom.publish.schedule;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import newsroom.publish.show.Ledger;

@ApplicationScoped
class ShowMeters implements Ledger {

    private final MeterRegistry meters;

    ShowMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void spent(String work, Duration cpu) {
        meters.counter("newsroom.audio.cpu.seconds", "work", work).increment(cpu.toMillis() / 1000.0);
    }

    @Override
    public void sent(String voice, int characters) {
        meters.counter("newsroom.audio.characters", "voice", voice).increment(characters);
    }

    @Override
    public void failed(String code) {
        meters.counter("newsroom.audio.failures", "code", code).increment();
    }

    @Override
    public void ended(String what) {
        meters.counter("newsroom.audio.shows", "ended", what).increment();
    }
}
