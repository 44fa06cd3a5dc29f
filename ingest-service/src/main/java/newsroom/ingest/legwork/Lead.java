package newsroom.ingest.legwork;

import java.time.Instant;
import newsroom.contracts.story.StoryId;
import newsroom.ingest.intake.RawItem;

/**
 * An item that is not yet all it can be.
 *
 * @param id of the story that it would be if nothing more came
 * @param item with everything in it that was found so far
 * @param deadline when it becomes a story with what is there
 */
public record Lead(StoryId id, String source, RawItem item, Instant deadline) {

    Lead with(RawItem richer) {
        return new Lead(id, source, richer, deadline);
    }
}
