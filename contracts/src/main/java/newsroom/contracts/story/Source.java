package newsroom.contracts.story;

import java.util.Objects;
import newsroom.contracts.Checks;

/**
 * Where a story was read.
 *
 * @param name the feed, community or account, as the desk calls it
 * @param publisher who answers for the report
 * @param family who owns the publisher; independent reports are counted by family, never by feed or by masthead
 * @param tier how much the source's word counts
 */
public record Source(String name, String publisher, String family, Tier tier) {
    public Source {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(tier, "tier");
        Checks.filled("source name", name, 200);
        Checks.filled("publisher of " + name, publisher, 200);
        Checks.filled("family of " + publisher, family, 200);
    }

    /** A source whose publisher belongs to nobody else. */
    public static Source independent(String name, String publisher, Tier tier) {
        return new Source(name, publisher, publisher, tier);
    }
}
