package newsroom.publish.shownotes;

/** How much of a story there is time for. */
enum Depth {
    /** What happened. */
    TOLD,
    /** And what a listener should keep in mind of it. */
    CHECKED,
    /** And why it counts, with the details. */
    FULL;

    /**
     * The depth of a story when so much time is left: the first stories gain first, by one step each.
     *
     * @param place from 0
     * @param time from 0 (all are only told) to twice the number of stories (all are told in full)
     */
    static Depth of(int place, int stories, int time) {
        if (place < time - stories) {
            return FULL;
        }
        return place < time ? CHECKED : TOLD;
    }
}
