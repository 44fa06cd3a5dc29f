package newsroom.summarize.rewrite;

import java.util.List;
import java.util.Objects;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Exchange;
import newsroom.contracts.cluster.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The words that passed the gate, with the extractive ones where none did.
 *
 * @param engine who wrote them
 * @param exchange the story talked over, where that passed, too
 */
record Copy(
        String engine,
        Sentence headline,
        List<Sentence> summary,
        @Nullable Sentence why,
        List<Sentence> bullets,
        @Nullable Exchange exchange) {
    Copy {
        Objects.requireNonNull(engine, "engine");
        Objects.requireNonNull(headline, "headline");
        summary = List.copyOf(summary);
        bullets = List.copyOf(bullets);
    }

    /** The next revision of the brief, in these words; all that was counted and compared stays as it is. */
    Brief into(Brief brief) {
        return new Brief(
                brief.revision() + 1,
                brief.cluster(),
                headline,
                summary,
                why,
                bullets,
                brief.claims(),
                brief.episodes(),
                brief.findings(),
                brief.reports(),
                engine,
                brief.absorbed(),
                exchange);
    }
}
