package newsroom.ingest.politeness;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of the server's log.
 *
 * @param hop whether it follows a redirect that the server sent just before
 * @param sent the headers of the answer, lower case
 * @param told what the body wished, if there was a body: {@code ttl}, {@code skipHours}, {@code skipDays}
 * @param body names the body, so that equal ones are seen; empty without one
 */
record Request(
        Instant at,
        Instant answeredAt,
        String url,
        boolean hop,
        @Nullable String ifNoneMatch,
        @Nullable String ifModifiedSince,
        int status,
        Map<String, String> sent,
        Map<String, String> told,
        String body) {

    boolean isPlain() {
        return ifNoneMatch == null && ifModifiedSince == null;
    }

    boolean isGood() {
        return status == 200 || status == 304;
    }

    @Nullable
    String header(String name) {
        return sent.get(name);
    }
}
