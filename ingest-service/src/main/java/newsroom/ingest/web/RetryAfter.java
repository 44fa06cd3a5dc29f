package newsroom.ingest.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The header of RFC 9110, section 10.2.3: seconds, or a date. Believed up to a week. */
public final class RetryAfter {

    private static final Duration MOST = Duration.ofDays(7);

    private RetryAfter() {}

    public static Optional<Duration> read(String text, Instant now) {
        try {
            Duration asked = text.strip().matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(text.strip()))
                    : Duration.between(
                            now,
                            ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
            return asked.isNegative() ? Optional.empty() : Optional.of(asked.compareTo(MOST) > 0 ? MOST : asked);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
