package newsroom.contracts.cluster;

import newsroom.contracts.Checks;

/**
 * A topic of the desk that a cluster is about.
 *
 * @param name as the desk calls it
 * @param likeness how close the cluster is to the topic's description, 0 to 1
 */
public record TopicShare(String name, double likeness) {
    public TopicShare {
        Checks.filled("topic", name);
        Checks.share("likeness to " + name, likeness);
    }
}
