package newsroom.ingest.fetch;

import java.io.IOException;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Headers;

/** Why an exchange ends without a body, with the code that operators and tests know it by. */
final class FetchTrouble extends IOException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final int status;
    private final transient Headers headers;

    FetchTrouble(String code, String detail) {
        this(code, detail, 0, Headers.NONE);
    }

    FetchTrouble(String code, String detail, int status, Headers headers) {
        super(detail);
        this.code = code;
        this.status = status;
        this.headers = headers;
    }

    String code() {
        return code;
    }

    /** Whether it was only slow: asking again may go on from here. */
    boolean isPatienceLost() {
        return code.startsWith("TIMEOUT_") || code.equals("TOO_SLOW");
    }

    Answer.Refused refused() {
        return new Answer.Refused(code, String.valueOf(getMessage()), status, headers);
    }
}
