package newsroom.launcher.services;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What ingest has taken in so far.
 *
 * @param ingested stories that got a place in the desk's order
 * @param refused items that did not, by reason
 */
public record Intake(List<Capture> captures, long ingested, Map<String, Long> refused, List<Source> sources) {

    public Intake {
        captures = captures == null ? List.of() : List.copyOf(captures);
        refused = refused == null ? Map.of() : Map.copyOf(refused);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    public long lines() {
        return captures.stream().mapToLong(Capture::lines).sum();
    }

    public long read() {
        return captures.stream().mapToLong(Capture::read).sum();
    }

    public long refusals() {
        return refused.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether all that is to be replayed was read; ingest is ready before it has opened its captures, and then has none. */
    public boolean finished() {
        return !captures.isEmpty() && captures.stream().allMatch(Capture::finished);
    }

    /** A file of recorded stories. */
    public record Capture(String id, long lines, long read, boolean finished) {}

    /**
     * A live source of the desk.
     *
     * @param state {@code ok}, {@code failing} or {@code pending}
     * @param code why it is failing
     */
    public record Source(
            String name, String state, @Nullable String code) {}
}
