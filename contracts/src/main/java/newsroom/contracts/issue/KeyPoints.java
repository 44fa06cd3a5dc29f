package newsroom.contracts.issue;

import java.util.List;
import newsroom.contracts.Checks;
import newsroom.contracts.cluster.Sentence;

/** What a hurried reader takes away: three sentences, or fewer where the sources carry fewer. */
public record KeyPoints(List<Sentence> points) implements Block {

    private static final int MOST = 3;

    public KeyPoints {
        points = List.copyOf(points);
        Checks.atLeast("key points", 1, points.size());
        Checks.atLeast("room for key points", 0, (long) MOST - points.size());
    }
}
