package newsroom.publish.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.desk.Edition;
import newsroom.contracts.issue.Drop;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.IssuePublished;
import newsroom.publish.copy.Copy;
import newsroom.publish.copy.Pooled;
import newsroom.publish.issue.IssueShelf.Closed;

/**
 * Prints an issue again from what lay on the desk for it, in today's briefs: to see what would change, and to correct
 * it. What the issue left out stays left out, since later news is for later issues. A correction is the
 * next revision of the same issue, announced like the first; an operator may take stories out by it.
 */
public final class Rebuilding {

    private final List<Edition> editions;
    private final IssueShelf shelf;
    private final IssueAnnouncer announcer;

    public Rebuilding(List<Edition> editions, IssueShelf shelf, IssueAnnouncer announcer) {
        this.editions = List.copyOf(editions);
        this.shelf = shelf;
        this.announcer = announcer;
    }

    /**
     * What a rebuild would change; changes nothing. Needs a transaction.
     *
     * @param without stories of the issue that an operator would take out
     * @return empty where there is no such issue, or the desk no longer prints its edition
     * @throws IllegalArgumentException when the issue does not have one of them, or would have nothing left
     */
    public Optional<Difference> dryRun(String id, Set<ClusterId> without) {
        return again(id, without, "").map(again -> Difference.between(again.before(), again.after()));
    }

    /**
     * Prints the next revision where something changed; needs a transaction. What is taken out stays out of every
     * later revision.
     *
     * @param note what changed and why, for the reader
     * @param without as in {@link #dryRun}
     * @param now the date of the note
     * @return what changed; empty as in {@link #dryRun}
     * @throws IllegalArgumentException as in {@link #dryRun}
     */
    public Optional<Difference> correct(String id, String note, Set<ClusterId> without, Instant now) {
        long sequence = shelf.through();
        Optional<Again> again = again(id, without, note);
        again.filter(two -> !two.before().printsAs(two.after())).ifPresent(two -> {
            Issue revised = two.before().corrected(two.after(), now, note);
            shelf.correct(revised);
            shelf.withdraw(id, two.withdrawn());
            announcer.announce(new IssuePublished(sequence, revised));
        });
        return again.map(two -> Difference.between(two.before(), two.after()));
    }

    /** @param withdrawn what this print takes out */
    private record Again(Issue before, Issue after, List<Drop> withdrawn) {}

    private Optional<Again> again(String id, Set<ClusterId> without, String note) {
        return shelf.closed(id)
                .flatMap(closed -> editions.stream()
                        .filter(edition -> edition.name().equals(closed.issue().edition()))
                        .findFirst()
                        .map(edition -> {
                            List<Drop> withdrawn = Withdrawal.of(closed.issue(), without, note);
                            List<Pooled> pool = Withdrawal.from(closed.pool(), withdrawn);
                            Issue after = recomposed(edition, closed, pool);
                            if (!withdrawn.isEmpty() && after.topStories().isEmpty()) {
                                throw new IllegalArgumentException("'" + id + "' would have nothing left to tell");
                            }
                            return new Again(closed.issue(), after, withdrawn);
                        }));
    }

    private Issue recomposed(Edition edition, Closed closed, List<Pooled> pool) {
        Issue issue = closed.issue();
        LocalDate first = shelf.firstSlot(edition.name()).orElse(issue.date());
        Copy copy = Withdrawal.from(Copies.of(edition, closed.slot(), pool, issue.closedAt(), shelf));
        return Composer.compose(closed.slot(), copy, first, issue.closedAt(), issue.closedBy())
                .issue();
    }
}
