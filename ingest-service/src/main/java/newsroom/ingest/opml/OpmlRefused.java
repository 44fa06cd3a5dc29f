package newsroom.ingest.opml;

/** The bytes are no list of feeds that we read. */
public final class OpmlRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    OpmlRefused(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Stable codes. */
    public enum Reason {
        OPML_MALFORMED,
        /** Larger, deeper or longer than any list of feeds. */
        OPML_LIMIT,
        /** Entities of a document type are never read. */
        OPML_DTD
    }
}
