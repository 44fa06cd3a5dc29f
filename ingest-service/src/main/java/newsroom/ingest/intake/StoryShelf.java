package newsroom.ingest.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;

/** What the desk has read so far. All of it happens in the caller's transaction. */
public interface StoryShelf {

    /** The highest place given so far, 0 at first; holds the desk until the transaction ends. */
    long lastSequence();

    Set<StoryId> known(Collection<StoryId> ids);

    /** Puts the stories on the shelf at the places after {@code lastSequence}, in the order given. */
    void keep(List<Story> stories, long lastSequence);

    /** Passes a place that no story takes, while the desk is held. */
    void moveTo(long sequence);

    /** Adds to the counts of what became of the items of {@code origin}. */
    void tally(String origin, Map<String, Integer> outcomes);
}
