package newsroom.contracts.cluster;

import java.util.List;
import java.util.Objects;
import newsroom.contracts.Checks;

/**
 * How communities took the news. Only what was counted and what commenters wrote themselves.
 *
 * @param threads discussions, 1 or more
 * @param points likes or votes of all of them
 * @param comments how many there are, read or not
 * @param sentence the figures in words
 * @param quotes comments word for word, in the community's own order
 */
public record Reaction(int threads, long points, long comments, Sentence sentence, List<Quote> quotes) {
    public Reaction {
        Objects.requireNonNull(sentence, "sentence");
        Checks.atLeast("threads", 1, threads);
        Checks.atLeast("points", 0, points);
        Checks.atLeast("comments", 0, comments);
        quotes = List.copyOf(quotes);
    }
}
