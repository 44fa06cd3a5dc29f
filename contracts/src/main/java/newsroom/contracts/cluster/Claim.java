package newsroom.contracts.cluster;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import newsroom.contracts.Checks;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one source says.
 *
 * @param subject whom or what it is about, as the source names it; empty where the sentence names nothing
 * @param predicate the metric of a figure ("revenue", "gpu"), otherwise the verb and what follows it
 * @param quantity absent for a claim without a figure
 * @param negated whether the sentence says that it is not so
 * @param hedges the source's own words of doubt, such as "reportedly" and "could"
 * @param scope what the claim is limited to: a quarter, a region, a kind of the thing; lower case
 * @param speaker who says so, where that is not the source itself
 * @param act the verb of speaking in the third person, such as "argues"; absent where the source speaks itself
 * @param asOf when the source said it
 * @param text the sentence that makes the claim, exactly the characters of {@code span}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Claim(
        String subject,
        String predicate,
        @Nullable Quantity quantity,
        Modality modality,
        boolean negated,
        List<String> hedges,
        List<String> scope,
        @Nullable String speaker,
        @Nullable String act,
        Instant asOf,
        String text,
        Span span) {
    public Claim {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(predicate, "predicate");
        Objects.requireNonNull(modality, "modality");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(span, "span");
        Checks.filled("claim", text);
        hedges = List.copyOf(hedges);
        scope = List.copyOf(scope);
    }
}
