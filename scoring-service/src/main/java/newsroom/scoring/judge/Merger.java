package newsroom.scoring.judge;

import java.time.Instant;
import newsroom.contracts.cluster.ClusterId;

/**
 * Two clusters are one event from a place in the desk's order on.
 *
 * @param at the event time of the story that tied them together
 * @param because why, in one English sentence
 */
public record Merger(long sequence, Instant at, ClusterId from, ClusterId into, String because) {}
