package newsroom.ingest.feed;

/** Bytes that are not read as a feed. */
public final class FeedRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Code code;

    /** @param detail for the operator; only its first line is kept, and no more than 200 characters of it */
    public FeedRefused(Code code, String detail) {
        super(firstLine(detail));
        this.code = code;
    }

    /** Why; the name is stable and may be stored and counted. */
    public Code code() {
        return code;
    }

    /** One line. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    private static String firstLine(String detail) {
        String line = detail.lines().findFirst().orElse("").replaceAll("\\p{Cntrl}", " ");
        return line.length() <= 200 ? line : line.substring(0, line.offsetByCodePoints(0, 199)) + "…";
    }

    /** Why bytes are not read. */
    public enum Code {
        /** Nothing, or nothing but white space. */
        EMPTY_BODY,
        /** A page, an outline, or something else that can be read but is no feed. */
        NOT_A_FEED,
        /** A document type that declares entities. */
        XML_DTD,
        /** Too deep, too large, too many, or too long in the reading. */
        XML_LIMIT,
        /** Markup that even the tolerant reading makes nothing of. */
        XML_MALFORMED,
        /** Too deep, too large, too many, or too long in the reading. */
        JSON_LIMIT,
        JSON_MALFORMED
    }
}
