package newsroom.ingest.intake;

/** Why an item is no story. The codes are stable: operators search for them. */
public enum Refusal {
    /** A line of a capture that is no JSON object, or an item that has no readable source, publisher or fetch time. */
    MALFORMED,
    /** Neither a title nor a text to make one from. */
    NO_TITLE,
    NO_URL,
    /** An address that is not a plain http or https one. */
    URL_FORBIDDEN,
    /** The same source gave the same page before. */
    ALREADY_INGESTED,
    /** Older than a visit to a feed looks back. */
    TOO_OLD,
    /** Beyond the twenty newest of a first visit, or of entries without a date. */
    TOO_MANY,
    /** The source gave all its entries new names in one go; what stood there then is taken for known. */
    GUID_RESET
}
