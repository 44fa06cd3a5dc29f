package newsroom.publish.copy;

/** How an edition has told of a cluster before. */
public enum Told {
    NOT_YET,
    BRIEFLY,
    IN_FULL
}
