package newsroom.summarize.rewrite;

import java.util.Objects;

/**
 * A job in somebody's hands, until they let go of it or are not heard of for too long.
 *
 * @param attempt counts from 1; with the owner it tells this lease from an earlier one of the same job
 */
public record Lease(Job job, String owner, int attempt) {
    public Lease {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(owner, "owner");
    }
}
