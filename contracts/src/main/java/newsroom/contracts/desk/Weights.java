package newsroom.contracts.desk;

import newsroom.contracts.Checks;

/**
 * How much each feature of a score counts. Each is 0 to 1, not all of them 0; only their proportions matter. A feature
 * that is left out of the file has the weight that the design notes give it.
 *
 * @param relevance closeness to the desk's interests
 * @param authority of the best independent source
 * @param corroboration how many independent owners report it
 * @param community how hotly it is discussed for a discussion of its kind
 * @param novelty how far it is from what was told before
 * @param recency how fresh its last substantial report is
 * @param substance figures, a primary document, full text, plain words
 */
public record Weights(
        Double relevance,
        Double authority,
        Double corroboration,
        Double community,
        Double novelty,
        Double recency,
        Double substance) {

    public static final Weights USUAL = new Weights(0.30, 0.15, 0.15, 0.10, 0.10, 0.10, 0.10);

    public Weights {
        relevance = orElse("relevance", relevance, 0.30);
        authority = orElse("authority", authority, 0.15);
        corroboration = orElse("corroboration", corroboration, 0.15);
        community = orElse("community", community, 0.10);
        novelty = orElse("novelty", novelty, 0.10);
        recency = orElse("recency", recency, 0.10);
        substance = orElse("substance", substance, 0.10);
        if (relevance + authority + corroboration + community + novelty + recency + substance <= 0) {
            throw new IllegalArgumentException("score: not all weights can be 0");
        }
    }

    private static double orElse(String feature, Double given, double otherwise) {
        return given == null ? otherwise : Checks.share("score weight of " + feature, given);
    }
}
