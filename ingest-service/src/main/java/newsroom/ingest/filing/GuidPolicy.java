package newsroom.ingest.filing;

/** Whether a source's own names for its entries can be believed. */
public enum GuidPolicy {
    /** Entries are known by their guid and by their page. */
    GUID,
    /** The source gave one guid to several pages; from then on the page alone counts. Only an operator turns that back. */
    PAGE
}
