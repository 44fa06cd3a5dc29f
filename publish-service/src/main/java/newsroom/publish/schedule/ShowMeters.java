package newsroom.publish.schedule;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.stream.Collectors;
import newsroom.publish.show.Ledger;
import org.jboss.logging.Logger;

@ApplicationScoped
class ShowMeters implements Ledger {

    private static final Logger LOG = Logger.getLogger(ShowMeters.class);

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

    /** Which they were is for whoever keeps the lexicon: it is said in the log. */
    @Override
    public void dropped(String issue, String symbols) {
        int count = symbols.codePointCount(0, symbols.length());
        meters.counter("newsroom.audio.symbols.dropped").increment(count);
        if (count > 0) {
            String distinct = symbols.codePoints()
                    .distinct()
                    .mapToObj(c -> "%s (U+%04X)".formatted(Character.toString(c), c))
                    .collect(Collectors.joining(" "));
            LOG.infof("show of issue=%s leaves out %d symbols that nobody can say: %s", issue, count, distinct);
        }
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
