package newsroom.publish.issue;

import java.util.List;
import newsroom.contracts.cluster.ClusterId;

/** Ties a printed line to the trace of the brief that it is printed from (W3C {@code traceparent}). */
public interface LineTraces {

    /** The trace of the cluster's newest brief; needs a transaction. */
    void keep(ClusterId cluster, String traceparent);

    /** The traces of those that have one, in no order; needs a transaction. */
    List<String> of(List<ClusterId> clusters);
}
