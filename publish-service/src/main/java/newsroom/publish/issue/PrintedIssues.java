package newsroom.publish.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.issue.Issue;
import org.jspecify.annotations.Nullable;

/** Everything that was printed, for readers. */
public interface PrintedIssues {

    Optional<Printed> byId(String id);

    Optional<Printed> latest(String edition);

    /** Newest first, from before {@code cursor} on when there is one. */
    List<Line> list(@Nullable String edition, @Nullable Long cursor, int most);

    /** How many issues were printed. */
    long count();

    /** Sequence of the last brief laid. */
    long through();

    /**
     * A printed issue.
     *
     * @param sha256 of its JSON; the same issue always has the same
     */
    record Printed(Issue issue, String sha256) {}

    /** An issue in a list. */
    record Line(long cursor, String id, String edition, String title, int number, LocalDate date, Instant closedAt) {}
}
