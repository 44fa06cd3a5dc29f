package newsroom.scoring.judge;

import java.util.List;
import newsroom.scoring.fingerprint.Direction;

/** How close a story is to what the desk cares about: the nearest of its interests, stretched to 0 to 1. */
public final class Relevance {

    /** Below the first cosine nothing on these desks was about the interest, above the second nearly everything. */
    private static final double NOTHING = 0.05;

    private static final double EVERYTHING = 0.50;

    private final List<Direction> interests;

    /** @param interests vectors of the desk's interests; without any, every story is relevant */
    public Relevance(List<float[]> interests) {
        this.interests = interests.stream().map(Direction::of).toList();
    }

    double of(Direction story) {
        double nearest = interests.stream().mapToDouble(story::cosine).max().orElse(1);
        return Math.max(0, Math.min(1, (nearest - NOTHING) / (EVERYTHING - NOTHING)));
    }
}
