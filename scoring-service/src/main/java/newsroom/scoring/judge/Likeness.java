package newsroom.scoring.judge;

import java.util.List;

/**
 * How much a story reads like a further report of a cluster: its meaning against the middle and the closest of the
 * reports, and its words weighted by rarity. Words alone miss paraphrases, meaning alone merges neighbours.
 */
final class Likeness {

    private static final double CENTRE = 0.35;
    private static final double CLOSEST = 0.30;
    private static final double WORDS = 0.35;
    /** A name ties a story to an event when hardly any story outside the event uses it: this share, or this many. */
    private static final double OUTSIDE_SHARE = 0.01;

    private static final int OUTSIDE = 2;
    /** How much more likeness it takes where only one name is shared. */
    private static final double ONE_NAME = 0.25;

    private final DeskMemory memory;

    Likeness(DeskMemory memory) {
        this.memory = memory;
    }

    /**
     * The likeness and the report that it is closest to.
     *
     * @param sharedNames names and figures that story and cluster have in common and hardly anybody else uses
     */
    record Match(LiveCluster cluster, Filed closest, double value, List<String> sharedNames) {

        /** Two names in common hold an event together; a single one may be a brand that two events share. */
        boolean holds(double line) {
            return value >= line && (sharedNames.size() > 1 || (sharedNames.size() == 1 && value >= line + ONE_NAME));
        }
    }

    Match of(Filed story, float[] vector, LiveCluster cluster) {
        LiveCluster.Closest closest = cluster.closest(vector);
        double value = CENTRE * cluster.toCentre(vector)
                + CLOSEST * closest.cosine()
                + WORDS * words(story.fingerprint().terms(), cluster);
        List<String> shared = story.fingerprint().terms().stream()
                .filter(term -> cluster.count(term) > 0)
                .filter(term -> story.fingerprint().names().contains(term) || cluster.names(term))
                .filter(term -> isPeculiar(term, cluster))
                .toList();
        return new Match(cluster, closest.report(), clamp(Vectors.rounded(value)), shared);
    }

    private boolean isPeculiar(String name, LiveCluster cluster) {
        int outside = memory.documents(name) - cluster.count(name);
        return outside <= Math.max(OUTSIDE, OUTSIDE_SHARE * memory.size());
    }

    /** Cosine of the two bags of words, each word weighted by its rarity. */
    private double words(List<String> terms, LiveCluster cluster) {
        double dot = 0;
        double own = 0;
        for (String term : terms) {
            double idf = memory.idf(term);
            own += idf * idf;
            dot += idf * idf * cluster.use(term);
        }
        double theirs = 0;
        for (String term : cluster.terms()) {
            double weight = memory.idf(term) * cluster.use(term);
            theirs += weight * weight;
        }
        return own == 0 || theirs == 0 ? 0 : dot / Math.sqrt(own * theirs);
    }

    private static double clamp(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
