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
    /** A name this rare (held by fewer than one story in 25 or so) can tie a story to an event. */
    private static final double RARE_IDF = 3.0;

    private final DeskMemory memory;

    Likeness(DeskMemory memory) {
        this.memory = memory;
    }

    /**
     * The likeness and the report that it is closest to.
     *
     * @param sharedNames rare names and figures that the story has in common with the cluster
     */
    record Match(LiveCluster cluster, Filed closest, double value, List<String> sharedNames) {}

    Match of(Filed story, float[] vector, LiveCluster cluster) {
        LiveCluster.Closest closest = cluster.closest(vector);
        double value = CENTRE * cluster.toCentre(vector)
                + CLOSEST * closest.cosine()
                + WORDS * words(story.fingerprint().terms(), cluster);
        List<String> shared = story.fingerprint().names().stream()
                .filter(name -> cluster.use(name) > 0 && memory.idf(name) >= RARE_IDF)
                .toList();
        return new Match(cluster, closest.report(), clamp(Vectors.rounded(value)), shared);
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
        for (String term : cluster.terms().stream().sorted().toList()) {
            double weight = memory.idf(term) * cluster.use(term);
            theirs += weight * weight;
        }
        return own == 0 || theirs == 0 ? 0 : dot / Math.sqrt(own * theirs);
    }

    private static double clamp(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
