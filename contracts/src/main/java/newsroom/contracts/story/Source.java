package newsroom.contracts.story;

import java.util.Objects;
import newsroom.contracts.Checks;

/**
 * Where a story was read.
 *
 * @param name the feed, community or account, as the desk calls it
 * @param publisher who answers for the report; independent reports are counted by publisher, never by feed
 * @param tier how much the source's word counts
 */
public record Source(String name, String publisher, Tier tier) {
    public Source {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(tier, "tier");
        Checks.filled("source name", name, 200);
        Checks.filled("publisher of " + name, publisher, 200);
    }
}
