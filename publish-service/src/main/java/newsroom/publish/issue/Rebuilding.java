package newsroom.publish.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.desk.Edition;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.IssuePublished;
import newsroom.publish.copy.Copy;
import newsroom.publish.issue.IssueShelf.Closed;

/**
 * Prints an issue again from what lay on the desk for it, in today's briefs: to see what would change, and to correct
 * it. What the issue left out stays left out, since later news is for later issues. A correction is the next revision of the same issue, announced like the first.
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
     * @return empty where there is no such issue, or the desk no longer prints its edition
     */
    public Optional<Difference> dryRun(String id) {
        return again(id).map(again -> Difference.between(again.before(), again.after()));
    }

    /**
     * Prints the next revision where something changed; needs a transaction.
     *
     * @param note what changed and why, for the reader
     * @param now the date of the note
     * @return what changed; empty as in {@link #dryRun}
     */
    public Optional<Difference> correct(String id, String note, Instant now) {
        long sequence = shelf.through();
        Optional<Again> again = again(id);
        again.filter(two -> !two.before().printsAs(two.after())).ifPresent(two -> {
            Issue revised = two.before().corrected(two.after(), now, note);
            shelf.correct(revised);
            announcer.announce(new IssuePublished(sequence, revised));
        });
        return again.map(two -> Difference.between(two.before(), two.after()));
    }

    private record Again(Issue before, Issue after) {}

    private Optional<Again> again(String id) {
        return shelf.closed(id)
                .flatMap(closed -> editions.stream()
                        .filter(edition -> edition.name().equals(closed.issue().edition()))
                        .findFirst()
                        .map(edition -> new Again(closed.issue(), recomposed(edition, closed))));
    }

    private Issue recomposed(Edition edition, Closed closed) {
        Issue issue = closed.issue();
        LocalDate first = shelf.firstSlot(edition.name()).orElse(issue.date());
        Copy copy = Copies.of(edition, closed.slot(), closed.pool(), issue.closedAt(), shelf);
        return Composer.compose(closed.slot(), copy, first, issue.closedAt(), issue.closedBy())
                .issue();
    }
}
