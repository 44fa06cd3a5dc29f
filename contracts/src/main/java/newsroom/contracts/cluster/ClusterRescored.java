package newsroom.contracts.cluster;

import java.time.Instant;
import java.util.Objects;
import newsroom.contracts.Checks;
import newsroom.contracts.DeskEvent;
import newsroom.contracts.story.Discussion;
import newsroom.contracts.story.StoryId;

/**
 * A cluster stands otherwise because a discussion of one of its stories heated up or cooled down. No story joined.
 *
 * @param story the story that is discussed
 * @param discussion as it stands now; replaces what was known
 * @param asOf when it was read
 * @param cluster how the cluster stands after it
 */
public record ClusterRescored(
        long sequence, Instant asOf, StoryId story, Discussion discussion, ClusterStanding cluster)
        implements DeskEvent {

    public static final String TYPE = "newsroom.cluster.rescored.v1";

    public ClusterRescored {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(story, "story");
        Objects.requireNonNull(discussion, "discussion");
        Objects.requireNonNull(cluster, "cluster");
        Checks.atLeast("sequence", 1, sequence);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return cluster.id().toString();
    }

    @Override
    public Instant occurredAt() {
        return asOf;
    }
}
