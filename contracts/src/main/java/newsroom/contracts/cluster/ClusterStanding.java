package newsroom.contracts.cluster;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import newsroom.contracts.Checks;

/**
 * How a cluster stands after a story was added to it.
 *
 * @param reports stories that report the event in their own words, 1 or more
 * @param publishers who reported it independently, in order of their first report, without repeats; copies and
 *     communities that only pass on a link do not count
 */
public record ClusterStanding(
        ClusterId id, Instant firstSeenAt, Instant lastSeenAt, int reports, List<String> publishers, Score score) {
    public ClusterStanding {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(firstSeenAt, "firstSeenAt");
        Objects.requireNonNull(lastSeenAt, "lastSeenAt");
        Objects.requireNonNull(score, "score");
        Checks.atLeast("reports", 1, reports);
        publishers = List.copyOf(publishers);
    }
}
