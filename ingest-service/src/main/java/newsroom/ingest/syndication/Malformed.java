package newsroom.ingest.syndication;

/** What the strict reading says of broken markup; the tolerant reading gets its turn. */
final class Malformed extends Exception {

    private static final long serialVersionUID = 1L;

    Malformed(String detail, Throwable cause) {
        super(detail, cause);
    }
}
