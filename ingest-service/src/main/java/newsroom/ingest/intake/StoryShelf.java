package newsroom.ingest.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;

/** What the desk has read so far. All of it happens in the caller's transaction. */
public interface StoryShelf {

    /** The highest place given so far, 0 at first; holds the desk until the transaction ends. */
    long lastSequence();

    Set<StoryId> known(Collection<StoryId> ids);

    /** The story's place in the desk's order, as it was given last. */
    OptionalLong placeOf(StoryId id);

    /** Gives a story that has a place another one, at the end of the order, while the desk is held. */
    void moveToEnd(StoryId id, long sequence);

    /** Puts the stories on the shelf at the places after {@code lastSequence}, in the order given. */
    void keep(List<Story> stories, long lastSequence);

    /** Passes a place that no story takes, while the desk is held. */
    void moveTo(long sequence);

    /** Adds to the counts of what became of the items of {@code origin}. */
    void tally(String origin, Map<String, Integer> outcomes);
}
