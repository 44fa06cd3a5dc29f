package newsroom.ingest.timetable;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import newsroom.ingest.web.Headers;

/**
 * How long a server asks to be left alone: {@code Retry-After} in seconds or as a date (RFC 9110, section 10.2.3). Zero is
 * an answer; a date that has passed is zero. Believed up to {@link Freshness#MOST}.
 */
public final class RetryAfter {

    private RetryAfter() {}

    public static Optional<Duration> of(Headers headers, Instant now) {
        return headers.first("Retry-After")
                .map(String::strip)
                .flatMap(said -> said.matches("\\d{1,18}")
                        ? Optional.of(Duration.ofSeconds(Math.min(Long.parseLong(said), Freshness.MOST.toSeconds())))
                        : HttpDate.read(said).map(at -> Duration.between(now, at)))
                .map(wait -> wait.isNegative() ? Duration.ZERO : Freshness.capped(wait));
    }
}
