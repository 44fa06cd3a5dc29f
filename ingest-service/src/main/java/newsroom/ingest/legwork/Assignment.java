package newsroom.ingest.legwork;

import java.time.Instant;
import newsroom.contracts.story.StoryId;

/**
 * An errand that is ours to run.
 *
 * @param source by which its lead came
 * @param attempts how often it was tried, this time included; tells our turn from later ones
 * @param deadline of the lead
 */
public record Assignment(StoryId lead, String source, Errand errand, int attempts, Instant deadline) {}
