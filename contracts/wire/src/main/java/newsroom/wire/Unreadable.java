package newsroom.wire;

/** A record that can never be read, however often it is tried. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Code code;

    public Unreadable(Code code, String detail) {
        super(detail);
        this.code = code;
    }

    public Code code() {
        return code;
    }

    /** Stable reason codes, written to the header {@code x-dlq-code} of a dead letter. */
    public enum Code {
        /** The bytes are no JSON. */
        UNPARSEABLE,
        /** JSON, but not the record that its type promises. */
        SCHEMA_INVALID,
        /** An event type or version that this service does not know. */
        UNKNOWN_TYPE,
        /** Read well, but our own code failed on it; a bug to be fixed before the record is driven again. */
        HANDLER_FAILED
    }
}
