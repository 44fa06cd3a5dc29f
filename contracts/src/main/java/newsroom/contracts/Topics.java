package newsroom.contracts;

import java.util.List;

/**
 * The topics in the order in which a story travels over them. Topics are declared, never created by use.
 *
 * <p>Order: {@link #STORIES_INGESTED} is spread over partitions by story so that fingerprints can be taken by many
 * replicas; from {@link #STORIES_FINGERPRINTED} on a desk is one partition, because decisions are taken in the desk's
 * own order (see {@link DeskEvent#sequence()}).
 */
public final class Topics {

    public static final String STORIES_INGESTED = "stories.ingested";

    /** Internal to scoring: what was computed of a story, once, so that no replay computes it again. */
    public static final String STORIES_FINGERPRINTED = "stories.fingerprinted";

    public static final String STORIES_SCORED = "stories.scored";
    public static final String CLUSTERS_SUMMARIZED = "clusters.summarized";
    public static final String ISSUES_PUBLISHED = "issues.published";

    /** What operators did with dead letters, by letter; see {@code newsroom dlq}. */
    public static final String DEAD_LETTERS_HANDLED = "deadletters.handled";

    private static final int STORY_PARTITIONS = 6;

    private static final List<TopicSpec> TRAVELLING_ORDER = List.of(
            new TopicSpec(STORIES_INGESTED, STORY_PARTITIONS, 14),
            new TopicSpec(STORIES_FINGERPRINTED, 1, 14),
            new TopicSpec(STORIES_SCORED, 1, 14),
            new TopicSpec(CLUSTERS_SUMMARIZED, 1, 14),
            new TopicSpec(ISSUES_PUBLISHED, 1, 365),
            new TopicSpec(deadLetters(STORIES_INGESTED), 1, 30),
            new TopicSpec(deadLetters(STORIES_FINGERPRINTED), 1, 30),
            new TopicSpec(deadLetters(STORIES_SCORED), 1, 30),
            new TopicSpec(deadLetters(CLUSTERS_SUMMARIZED), 1, 30),
            new TopicSpec(deadLetters(ISSUES_PUBLISHED), 1, 30),
            new TopicSpec(DEAD_LETTERS_HANDLED, 1, 365));

    private Topics() {}

    /** Every topic with its dead-letter topic, as it must be declared. */
    public static List<TopicSpec> all() {
        return TRAVELLING_ORDER;
    }

    /** Where records of {@code topic} go that can never be read. */
    public static String deadLetters(String topic) {
        return topic + ".dlq";
    }

    /**
     * How a topic is declared.
     *
     * @param partitions 1 or more; never changed later, because a key would move to another partition
     * @param retentionDays how long records are kept, in days
     */
    public record TopicSpec(String name, int partitions, int retentionDays) {
        public TopicSpec {
            if (name.isBlank() || partitions < 1 || retentionDays < 1) {
                throw new IllegalArgumentException("bad topic: " + name);
            }
        }
    }
}
