package newsroom.launcher.services;

import java.util.Map;

/**
 * How far a service has come; each fills what it knows.
 *
 * @param through the place in the desk's order of the last story that it has dealt with
 * @param waiting stories that it has read and not yet decided on
 * @param shows issues that are to be heard and are not made into episodes yet
 */
public record Tally(long through, long waiting, Map<String, Long> verdicts, long briefs, long clusters, long issues, long shows) {

    public Tally {
        verdicts = verdicts == null ? Map.of() : Map.copyOf(verdicts);
    }

    public long decided() {
        return verdicts.values().stream().mapToLong(Long::longValue).sum();
    }
}
