package newsroom.ingest.beat;

/** Whether a source is asked at all. */
public enum Standing {
    ACTIVE,
    /** An operator wants it left alone for now. */
    PAUSED,
    /** Its server said 410: it is gone for good. */
    GONE,
    /** It left the desk, or an operator removed it. What is known of it is kept, should it come back. */
    REMOVED
}
