package newsroom.ingest.legwork;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import newsroom.ingest.timetable.RetryAfter;
import newsroom.ingest.web.Answer;

/** Which refusals pass and which stay. */
final class Refusals {

    /** Answers that another attempt may turn: the server is busy, or the way was blocked. */
    private static final Set<Integer> PASSING = Set.of(0, 408, 425, 429, 500, 502, 503, 504);

    private static final Set<String> STAYING =
            Set.of("URL_FORBIDDEN", "SSRF_BLOCKED", "TOO_LARGE", "REDIRECT_LOOP", "REDIRECT_LIMIT");

    private Refusals() {}

    static Finding finding(Answer.Refused refused, Instant now) {
        return PASSING.contains(refused.status()) && !STAYING.contains(refused.code())
                ? new Finding.Later(
                        refused.code(), RetryAfter.of(refused.headers(), now).orElse(Duration.ZERO))
                : new Finding.Nothing(refused.code());
    }
}
