package newsroom.publish.issue;

import newsroom.contracts.cluster.Brief;

/** A brief that lies on the desk for an issue. */
public record Pooled(Brief brief, Told told) {}
