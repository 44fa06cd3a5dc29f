package newsroom.publish.copy;

import java.time.Instant;
import java.time.LocalDate;
import newsroom.contracts.issue.PrintedStory;

/**
 * A story as an edition told it.
 *
 * @param issue which issue told it
 * @param day the day of that issue
 * @param closedAt what came in later is not in it
 */
public record Earlier(String issue, LocalDate day, Instant closedAt, PrintedStory story) {}
