package newsroom.contracts.cluster;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import newsroom.contracts.Checks;
import org.jspecify.annotations.Nullable;

/**
 * How a cluster stands after something happened to it.
 *
 * @param reports stories that report the event in their own words, 1 or more
 * @param publishers who reported it independently, in order of their first report: one for each owner, the first of
 *     them; copies, further episodes of a show and communities that only pass on a link do not count
 * @param topics the desk's topics that it is about, the closest first; empty when none is close
 * @param follows the older event that this one goes on from; absent for an event on its own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClusterStanding(
        ClusterId id,
        Instant firstSeenAt,
        Instant lastSeenAt,
        int reports,
        List<String> publishers,
        Score score,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TopicShare> topics,
        @Nullable ClusterId follows) {
    public ClusterStanding {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(firstSeenAt, "firstSeenAt");
        Objects.requireNonNull(lastSeenAt, "lastSeenAt");
        Objects.requireNonNull(score, "score");
        Checks.atLeast("reports", 1, reports);
        publishers = List.copyOf(publishers);
        topics = topics == null ? List.of() : List.copyOf(topics);
    }

    /** A standing without topics, of an event on its own. */
    public ClusterStanding(
            ClusterId id, Instant firstSeenAt, Instant lastSeenAt, int reports, List<String> publishers, Score score) {
        this(id, firstSeenAt, lastSeenAt, reports, publishers, score, List.of(), null);
    }
}
