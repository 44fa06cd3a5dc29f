package newsroom.summarize.conflict;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import newsroom.contracts.cluster.Claim;
import newsroom.contracts.cluster.Quantity;
import newsroom.contracts.story.Story;
import newsroom.summarize.claim.Attribution;
import newsroom.summarize.claim.Claims;
import newsroom.summarize.claim.Entities;
import newsroom.summarize.text.Terms;

/**
 * A claim with the story that makes it, and what a comparison asks of it again and again.
 *
 * @param clause the part of the sentence that the claim's figure stands in
 * @param names keys of the names in the clause, without those who are only quoted
 * @param terms content words of the clause without its figures
 */
public record Statement(Claim claim, Story story, String clause, Set<String> names, Set<String> terms) {

    public static Statement of(Claim claim, Story story) {
        String text = claim.text();
        Quantity quantity = claim.quantity();
        String figure = quantity == null ? "" : quantity.text();
        int at = figure.isEmpty() ? -1 : text.indexOf(figure);
        int[] clause = at < 0 ? new int[] {0, text.length()} : Claims.clause(text, at, at + figure.length());
        String words = withoutAttribution(text, clause);
        Set<String> names = new LinkedHashSet<>(Entities.keys(figure.isEmpty() ? words : words.replace(figure, " ")));
        names.removeIf(key -> Entities.same(key, Entities.key(story.source().publisher())));
        return new Statement(claim, story, words, names, terms(words, quantity));
    }

    /** Whether the two stories are the same one. */
    boolean isFrom(Statement other) {
        return story.id().equals(other.story().id());
    }

    private static String withoutAttribution(String text, int[] clause) {
        Optional<Attribution> attribution = Attribution.of(text);
        if (attribution.isEmpty()) {
            return text.substring(clause[0], clause[1]);
        }
        int from = attribution.get().start() == 0
                ? Math.max(clause[0], attribution.get().end())
                : clause[0];
        int to = attribution.get().start() == 0
                ? clause[1]
                : Math.min(clause[1], attribution.get().start());
        return from < to ? text.substring(from, to) : text.substring(clause[0], clause[1]);
    }

    private static Set<String> terms(String words, @org.jspecify.annotations.Nullable Quantity quantity) {
        String rest = quantity == null ? words : words.replace(quantity.text(), " ");
        Set<String> terms = new HashSet<>(Terms.of(rest));
        terms.removeIf(term -> term.matches("[\\d.,$€£%+]+"));
        return terms;
    }
}
