package newsroom.summarize.rewrite;

import java.util.Objects;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.ClusterSummarized;

/**
 * A brief that waits for a writer. There is one per cluster; a newer brief of the cluster takes its place.
 *
 * @param event the extractive brief as it was said
 */
public record Job(ClusterSummarized event) {
    public Job {
        Objects.requireNonNull(event, "event");
    }

    public ClusterId cluster() {
        return event.brief().cluster().id();
    }

    public int revision() {
        return event.brief().revision();
    }

    /** Whoever matters more to readers is served first, 0 to 1. */
    public double priority() {
        return event.brief().cluster().score().value();
    }
}
