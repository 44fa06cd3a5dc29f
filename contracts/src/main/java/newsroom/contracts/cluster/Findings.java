package newsroom.contracts.cluster;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an editor adds to a summary: who said what, where sources part, how readers took it, what is new and what is to
 * come.
 *
 * @param conflicts where sources disagree or tell the same figure otherwise; the gravest first
 * @param quotes people's own words, up to three, each with a speaker
 * @param reaction absent where no community discussed it
 * @param whatIsNew what the brief before did not say; empty for a first brief
 * @param ahead what is still to come, soonest first
 * @param confidence absent only in briefs of earlier versions
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Findings(
        List<Conflict> conflicts,
        List<Quote> quotes,
        @Nullable Reaction reaction,
        List<Sentence> whatIsNew,
        List<Ahead> ahead,
        @Nullable Confidence confidence) {

    public Findings {
        conflicts = conflicts == null ? List.of() : List.copyOf(conflicts);
        quotes = quotes == null ? List.of() : List.copyOf(quotes);
        whatIsNew = whatIsNew == null ? List.of() : List.copyOf(whatIsNew);
        ahead = ahead == null ? List.of() : List.copyOf(ahead);
    }

    /** Nothing to add. */
    public static Findings none() {
        return new Findings(List.of(), List.of(), null, List.of(), List.of(), null);
    }

    /** Disagreements alone, without what is only told otherwise. */
    public List<Conflict> disagreements() {
        return conflicts.stream()
                .filter(conflict -> conflict.kind().isDisagreement())
                .toList();
    }
}
