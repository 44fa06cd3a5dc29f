package newsroom.contracts.cluster;

import java.time.Instant;
import java.util.Objects;
import newsroom.contracts.Checks;
import newsroom.contracts.DeskEvent;

/**
 * Two clusters turned out to be one event. What was said of them stays said; from here on the younger one's name means
 * the older one. Comes right after the verdict on the story that tied them together, with its place.
 *
 * @param asOf when that story was fetched
 * @param from the cluster that is no more; its stories belong to the other one
 * @param into how the other one stands with them
 * @param because why, in one English sentence
 */
public record ClusterMerged(long sequence, Instant asOf, ClusterId from, ClusterStanding into, String because)
        implements DeskEvent {

    public static final String TYPE = "newsroom.cluster.merged.v1";

    public ClusterMerged {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(into, "into");
        Objects.requireNonNull(because, "because");
        Checks.filled("because", because);
        Checks.atLeast("sequence", 1, sequence);
        if (from.equals(into.id())) {
            throw new IllegalArgumentException("a cluster cannot be merged into itself");
        }
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return from.toString();
    }

    @Override
    public Instant occurredAt() {
        return asOf;
    }
}
