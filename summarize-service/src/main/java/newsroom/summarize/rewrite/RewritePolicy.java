package newsroom.summarize.rewrite;

import java.time.Duration;
import java.util.Objects;

/**
 * How long a brief waits for a writer.
 *
 * @param enabled whether there is a writer at all
 * @param backlog jobs that may wait; what comes on top stays extractive
 * @param settle how long a cluster must have been quiet
 * @param lease how long a worker may be silent before its job is taken by another
 * @param pause how long a job rests after nobody could write
 * @param patience after which the extractive brief stands for good
 * @param attempts how often a job is tried
 * @param talkedOver whether an edition is heard, so that stories are wanted as two hosts would talk them over
 */
public record RewritePolicy(
        boolean enabled,
        int backlog,
        Duration settle,
        Duration lease,
        Duration pause,
        Duration patience,
        int attempts,
        boolean talkedOver) {
    public RewritePolicy {
        Objects.requireNonNull(settle, "settle");
        Objects.requireNonNull(lease, "lease");
        Objects.requireNonNull(pause, "pause");
        Objects.requireNonNull(patience, "patience");
        if (backlog < 0 || attempts < 1) {
            throw new IllegalArgumentException("a backlog of " + backlog + " and " + attempts + " attempts");
        }
    }
}
