package newsroom.summarize.rewrite;

import java.util.List;
import newsroom.contracts.cluster.Exchange;
import newsroom.summarize.gate.DraftLine;

/**
 * What came back: the right shape and nothing more is known of it.
 *
 * @param headline one line
 * @param summary up to {@value #MOST_SUMMARY}
 * @param why none or one
 * @param bullets up to {@value #MOST_BULLETS}
 * @param exchange the story talked over by two, up to {@value #MOST_TURNS} turns; empty where none was asked for
 */
public record Draft(
        List<DraftLine> headline,
        List<DraftLine> summary,
        List<DraftLine> why,
        List<DraftLine> bullets,
        List<DraftTurn> exchange) {

    static final int MOST_SUMMARY = 3;
    static final int MOST_BULLETS = 3;
    static final int MOST_TURNS = Exchange.MOST;

    public Draft {
        headline = most("headline", headline, 1);
        summary = most("summary", summary, MOST_SUMMARY);
        why = most("why", why, 1);
        bullets = most("bullets", bullets, MOST_BULLETS);
        // Drafts of before have none.
        exchange = exchange == null ? List.of() : List.copyOf(exchange);
    }

    /** A draft that is told and not talked over. */
    public Draft(List<DraftLine> headline, List<DraftLine> summary, List<DraftLine> why, List<DraftLine> bullets) {
        this(headline, summary, why, bullets, List.of());
    }

    List<DraftLine> of(Block block) {
        return switch (block) {
            case HEADLINE -> headline;
            case SUMMARY -> summary;
            case WHY -> why;
            case BULLETS -> bullets;
        };
    }

    private static List<DraftLine> most(String name, List<DraftLine> lines, int most) {
        if (lines.size() > most) {
            throw new IllegalArgumentException(lines.size() + " lines of " + name + " instead of up to " + most);
        }
        return List.copyOf(lines);
    }
}
