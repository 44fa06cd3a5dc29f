package newsroom.contracts.cluster;

import java.time.Instant;
import java.util.Objects;
import newsroom.contracts.Checks;
import newsroom.contracts.DeskEvent;

/** A cluster got a new brief because a report joined it, or the same in other words. The newest revision holds. */
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
