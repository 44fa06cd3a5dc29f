package newsroom.ingest.beat;

import java.util.Set;
import newsroom.ingest.web.Answer;

/** Which refusals mean that no server heard the question. */
final class Unsent {

    private static final Set<String> CODES = Set.of(
            "URL_FORBIDDEN",
            "SSRF_BLOCKED",
            "HOST_UNKNOWN",
            "TIMEOUT_DNS",
            "TIMEOUT_CONNECT",
            "TIMEOUT_TLS",
            "CONNECT_REFUSED",
            "TLS_FAILED");

    private Unsent() {}

    static boolean is(Answer.Refused refused) {
        return refused.status() == 0 && CODES.contains(refused.code());
    }
}
