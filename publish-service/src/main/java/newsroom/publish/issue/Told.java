package newsroom.publish.issue;

/** How an edition has told of a cluster before. */
public enum Told {
    NOT_YET,
    BRIEFLY,
    IN_FULL
}
