package newsroom.ingest.community;

import newsroom.contracts.desk.DeskSource;

/** Reads how a community discusses one item. Keeps nothing between two readings. */
public interface DiscussionReader {

    /**
     * Never throws for what the world does.
     *
     * @param source by which the item came; says how many comments are wanted
     * @param page where it is discussed: the discussion's own address, or the story's where it has none
     */
    Talk read(DeskSource source, String page);
}
