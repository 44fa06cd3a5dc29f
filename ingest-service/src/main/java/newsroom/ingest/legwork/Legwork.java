package newsroom.ingest.legwork;

import java.time.Instant;
import java.util.Map;

/** Runs errands, each by the runner of its kind. */
public final class Legwork implements Runner {

    private final Map<Errand.Kind, Runner> runners;

    public Legwork(Map<Errand.Kind, Runner> runners) {
        this.runners = Map.copyOf(runners);
    }

    /** An errand that nobody here can run comes to nothing; its lead is filed without it. */
    @Override
    public Finding run(Assignment errand, Instant now) {
        Runner runner = runners.get(errand.errand().kind());
        return runner == null ? new Finding.Nothing("NO_RUNNER") : runner.run(errand, now);
    }
}
