package newsroom.publish.issue;

import java.time.Instant;
import java.util.Objects;
import newsroom.contracts.Checks;

/**
 * An edition that an operator stopped. Nothing of it is printed while it lasts: its briefs go on lying on the desk, a quota
 * closes nothing and a deadline passes to the next.
 *
 * @param because for the next operator, at most 500 characters
 */
public record Pause(String edition, Instant since, String because) {
    private static final int LONGEST = 500;

    public Pause {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(since, "since");
        Checks.filled("reason of a pause", because, LONGEST);
    }
}
