package newsroom.ingest.web;

/** What a question is for; decides on accepted types and on limits. */
public enum Purpose {
    FEED,
    /** An article or show page. */
    PAGE,
    /** A JSON interface: Hacker News, Reddit, chapters. */
    API,
    TRANSCRIPT,
    /** An episode; comes through {@link Download}. */
    AUDIO,
    ROBOTS
}
