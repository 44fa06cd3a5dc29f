package newsroom.contracts.issue;

import java.util.Objects;
import newsroom.contracts.Checks;
import newsroom.contracts.cluster.Sentence;

/**
 * What a whole issue is about, where it is about one thing.
 *
 * @param kicker the field of news, as readers see it
 * @param podcasts how many shows the issue was made from
 * @param episodes how many episodes of them, at least as many
 */
public record Headline(String kicker, Sentence headline, int podcasts, int episodes) implements Block {
    public Headline {
        Objects.requireNonNull(headline, "headline");
        Checks.filled("kicker", kicker, 60);
        Checks.atLeast("podcasts", 1, podcasts);
        Checks.atLeast("episodes", podcasts, episodes);
    }
}
