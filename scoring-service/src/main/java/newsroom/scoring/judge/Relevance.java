package newsroom.scoring.judge;

import java.util.List;

/** How close a story is to what the desk cares about: the nearest of its interests, stretched to 0 to 1. */
public final class Relevance {

    /** Below the first cosine nothing on these desks was about the interest, above the second nearly everything. */
    private static final double NOTHING = 0.05;

    private static final double EVERYTHING = 0.50;

    private final List<float[]> interests;

    /** @param interests vectors of the desk's interests; without any, every story is relevant */
    public Relevance(List<float[]> interests) {
        this.interests = List.copyOf(interests);
    }

    double of(float[] vector) {
        double nearest = interests.stream()
                .mapToDouble(interest -> Vectors.dot(vector, interest))
                .max()
                .orElse(1);
        double stretched = (Vectors.rounded(nearest) - NOTHING) / (EVERYTHING - NOTHING);
        return Math.max(0, Math.min(1, stretched));
    }
}
