package newsroom.ingest.followup;

import java.time.Instant;
import newsroom.contracts.story.Discussion;
import newsroom.contracts.story.StoryId;

/**
 * A discussion that is looked at again.
 *
 * @param source by which the story came
 * @param page where it is discussed
 * @param readAt when the story was read
 * @param said the discussion as it was said last
 * @param seen the discussion as it was seen last
 * @param looks how often it was looked at, the one under way included; tells our turn from later ones
 */
public record FollowUp(
        StoryId story, String source, String page, Instant readAt, Discussion said, Discussion seen, int looks) {

    FollowUp with(Discussion nowSaid, Discussion nowSeen) {
        return new FollowUp(story, source, page, readAt, nowSaid, nowSeen, looks);
    }
}
