package newsroom.publish.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import newsroom.contracts.issue.ClosedBy;
import newsroom.publish.copy.Copy;

/** Makes an issue of its copy. */
public interface Press {

    /** The words as they come; what cannot be composed is thrown. */
    Press PLAIN = (issue, copy, first, closedAt, by) -> Optional.of(Composer.compose(issue, copy, first, closedAt, by));

    /**
     * @param first the edition's first slot
     * @return empty where the issue cannot be composed now; it stays open
     */
    Optional<Composed> compose(OpenIssue issue, Copy copy, LocalDate first, Instant closedAt, ClosedBy by);
}
