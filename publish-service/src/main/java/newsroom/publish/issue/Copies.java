package newsroom.publish.issue;

import java.time.Instant;
import java.util.List;
import newsroom.contracts.desk.Edition;
import newsroom.publish.copy.Copy;
import newsroom.publish.copy.Pooled;

/** Gathers the copy of an issue, the same way when it is printed and when it is looked at again. */
final class Copies {

    private Copies() {}

    static Copy of(Edition edition, OpenIssue issue, List<Pooled> pool, Instant closedAt, IssueShelf shelf) {
        return new Copy(
                edition,
                issue.id(),
                issue.slot(),
                closedAt,
                pool,
                shelf.recent(closedAt.minus(Copy.LOOKING_BACK), closedAt),
                shelf.watching(edition.name(), issue.slot()));
    }
}
