package newsroom.publish.copy;

import java.time.Instant;
import java.time.LocalDate;
import newsroom.contracts.issue.WatchItem;

/**
 * What an earlier issue told readers to watch and no issue has answered yet.
 *
 * @param told the day of that issue
 * @param closedAt when it closed; only what came in later can be an answer
 */
public record Watched(WatchItem item, LocalDate told, Instant closedAt) {}
