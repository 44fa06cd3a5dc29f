package newsroom.publish.issue;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The issue of an edition that is being filled. There is at most one, and one for each slot.
 *
 * @param slot the day of its deadline in the edition's zone; no two issues of an edition share one
 * @param number counts from 1 without gaps
 */
public record OpenIssue(String edition, int number, LocalDate slot, Instant openedAt, Instant deadline) {

    /** Names the issue in addresses and on topics. */
    public String id() {
        return edition + "-" + slot;
    }

    public OpenIssue postponedTo(Instant later, LocalDate laterSlot) {
        return new OpenIssue(edition, number, laterSlot, openedAt, later);
    }
}
