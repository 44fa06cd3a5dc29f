package newsroom.summarize.conflict;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Claim;
import newsroom.contracts.cluster.Quantity;
import newsroom.contracts.story.Story;
import newsroom.summarize.claim.Attribution;
import newsroom.summarize.claim.Claims;
import newsroom.summarize.claim.Entities;
import newsroom.summarize.text.Terms;

/**
 * A claim with the report that makes it, and what a comparison asks of it again and again.
 *
 * @param clause the part of the sentence that the claim's figure stands in
 * @param names keys of the names in the clause, without those who are only quoted
 * @param terms content words of the clause without its figures
 */
public record Statement(Claim claim, Report report, String clause, Set<String> names, Set<String> terms) {

    /** All that a story states, in the order of its claims, and whole sentences that tell a moment beside a figure. */
    public static List<Statement> of(Story story) {
        Report report = Report.of(story);
        Stream<Claim> whole = report.claims().stream()
                .filter(claim -> claim.quantity() != null && MomentComparison.tells(claim.text()))
                .map(Statement::inWords)
                .distinct();
        return Stream.concat(report.claims().stream(), whole)
                .map(claim -> of(claim, report))
                .toList();
    }

    /** The sentence without its figure, for what else it tells. */
    private static Claim inWords(Claim claim) {
        return new Claim(
                claim.subject(),
                claim.text(),
                null,
                claim.modality(),
                claim.negated(),
                claim.hedges(),
                List.of(),
                claim.speaker(),
                claim.act(),
                claim.asOf(),
                claim.text(),
                claim.span());
    }

    /** Whether the story is read to claim it; a whole sentence stands beside its figures only to be compared. */
    public boolean isClaimed() {
        return report.claims().contains(claim);
    }

    private static Statement of(Claim claim, Report report) {
        String text = claim.text();
        Quantity quantity = claim.quantity();
        String figure = quantity == null ? "" : quantity.text();
        int at = figure.isEmpty() ? -1 : text.indexOf(figure);
        int[] clause = at < 0 ? new int[] {0, text.length()} : Claims.clause(text, at, at + figure.length());
        String words = withoutAttribution(text, clause, at);
        Set<String> names = new LinkedHashSet<>(Entities.keys(figure.isEmpty() ? words : words.replace(figure, " ")));
        names.removeIf(
                key -> Entities.same(key, Entities.key(report.story().source().publisher())));
        return new Statement(claim, report, words, names, terms(words, quantity));
    }

    public Story story() {
        return report.story();
    }

    /** The sentence up to the figure; all of it without one. */
    String before() {
        int at = figure();
        return at < 0 ? claim.text() : claim.text().substring(0, at);
    }

    /** The sentence behind the figure; nothing without one. */
    String behind() {
        Quantity quantity = claim.quantity();
        return quantity == null || figure() < 0
                ? ""
                : claim.text().substring(figure() + quantity.text().length());
    }

    private int figure() {
        Quantity quantity = claim.quantity();
        return quantity == null ? -1 : claim.text().indexOf(quantity.text());
    }

    /** Whether the two stories are the same one. */
    boolean isFrom(Statement other) {
        return story().id().equals(other.story().id());
    }

    private static String withoutAttribution(String text, int[] clause, int figure) {
        Optional<Attribution> attribution = Attribution.of(text);
        if (attribution.isEmpty()) {
            return text.substring(clause[0], clause[1]);
        }
        boolean ahead =
                attribution.get().start() == 0 || figure >= attribution.get().end();
        int from = ahead ? Math.max(clause[0], attribution.get().end()) : clause[0];
        int to = ahead ? clause[1] : Math.min(clause[1], attribution.get().start());
        return from < to ? text.substring(from, to) : text.substring(clause[0], clause[1]);
    }

    private static Set<String> terms(String words, @org.jspecify.annotations.Nullable Quantity quantity) {
        String rest = quantity == null ? words : words.replace(quantity.text(), " ");
        Set<String> terms = new HashSet<>(Terms.of(rest));
        terms.removeIf(term -> term.matches("[\\d.,$€£%+]+"));
        return terms;
    }
}
