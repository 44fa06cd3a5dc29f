package newsroom.publish.issue;

/** Who tells the desk what time it is. */
public enum Clocking {
    /** The clock on the wall: for live newsrooms. */
    WALL,
    /** The fetch times of the stories themselves: for replays, where a week passes in a minute. */
    STORIES
}
