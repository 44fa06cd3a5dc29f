package newsroom.contracts.cluster;

import java.time.Instant;
import java.util.Objects;
import newsroom.contracts.Checks;
import newsroom.contracts.DeskEvent;

/**
 * A cluster got a new brief because a report or another cluster joined it, because a discussion changed how it stands, or the
 * same in other words. The newest revision holds, and with it nothing holds any more of the clusters that it absorbed.
 */
public record ClusterSummarized(long sequence, Instant asOf, Brief brief) implements DeskEvent {

    public static final String TYPE = "newsroom.cluster.summarized.v1";

    public ClusterSummarized {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(brief, "brief");
        Checks.atLeast("sequence", 1, sequence);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return brief.cluster().id().toString();
    }

    /** A brief can be worded anew without a further story. */
    @Override
    public String identity() {
        return DeskEvent.super.identity() + "|" + brief.revision();
    }

    @Override
    public Instant occurredAt() {
        return asOf;
    }
}
