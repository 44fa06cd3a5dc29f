package newsroom.publish.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import newsroom.contracts.desk.Edition;
import newsroom.contracts.issue.ClosedBy;
import newsroom.contracts.issue.Drop;
import newsroom.contracts.issue.Issue;
import newsroom.publish.copy.Copy;
import newsroom.publish.copy.Pooled;
import org.jspecify.annotations.Nullable;

/** What an operator sees of the desk, and how an edition is stopped. Every method needs a transaction. */
public final class DeskControl {

    private final List<Edition> editions;
    private final IssueShelf shelf;

    public DeskControl(List<Edition> editions, IssueShelf shelf) {
        this.editions = List.copyOf(editions);
        this.shelf = shelf;
    }

    /**
     * How an edition stands.
     *
     * @param open the issue that is being filled; absent before the first brief after a print
     * @param events on the desk for it
     */
    public record Standing(
            Edition edition,
            @Nullable OpenIssue open,
            int events,
            @Nullable Pause pause) {}

    /** An issue as it would be printed now, with what it would leave out and why. */
    public record Preview(Issue issue, List<Drop> leftOut) {
        public Preview {
            leftOut = List.copyOf(leftOut);
        }
    }

    public List<Standing> standing() {
        return editions.stream()
                .map(edition -> {
                    Optional<OpenIssue> open = shelf.open(edition.name());
                    return new Standing(
                            edition,
                            open.orElse(null),
                            open.map(shelf::poolSize).orElse(0),
                            shelf.paused(edition.name()).orElse(null));
                })
                .toList();
    }

    /**
     * Prints the open issue without closing it; changes nothing.
     *
     * @param now at most the deadline counts: a replay's deadlines are long past
     * @return empty where the edition has no open issue, or is none of ours
     */
    public Optional<Preview> preview(String name, Instant now) {
        return edition(name).flatMap(edition -> shelf.open(name).map(open -> preview(edition, open, now)));
    }

    /** Why what lay on the desk for a printed issue is not in it; empty where there is no such issue. */
    public Optional<List<Drop>> leftOut(String issue) {
        return shelf.closed(issue)
                .map(closed -> closed.pool().stream()
                        .map(Pooled::left)
                        .flatMap(Stream::ofNullable)
                        .toList());
    }

    /** @return the pause in force, the earlier one where there is one; empty where there is no such edition */
    public Optional<Pause> pause(String name, String because, Instant now) {
        // Whoever is closing an issue comes first; after this nobody closes one.
        shelf.through();
        return edition(name)
                .map(edition -> shelf.paused(name).orElseGet(() -> {
                    Pause pause = new Pause(name, now, because);
                    shelf.pause(pause);
                    return pause;
                }));
    }

    /** @return false where the edition was not paused */
    public boolean resume(String name) {
        shelf.through();
        return shelf.resume(name);
    }

    private Preview preview(Edition edition, OpenIssue open, Instant now) {
        Instant closedAt = now.isBefore(open.deadline()) ? now : open.deadline();
        LocalDate first = shelf.firstSlot(edition.name()).orElse(open.slot());
        Copy copy = Copies.of(edition, open, shelf.pooled(open), closedAt, shelf);
        Composed composed = Composer.compose(open, copy, first, closedAt, ClosedBy.DEADLINE);
        return new Preview(composed.issue(), composed.draft().drops());
    }

    private Optional<Edition> edition(String name) {
        return editions.stream()
                .filter(edition -> Objects.equals(edition.name(), name))
                .findFirst();
    }
}
