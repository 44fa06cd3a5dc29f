package newsroom.ingest.timetable;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.ingest.web.Headers;

/**
 * How long an answer may be kept (RFC 9111, section 4.2.1): {@code max-age}, else {@code Expires} against {@code Date}. The
 * {@code Age} header is left out of account, which errs on the side of waiting. Believed up to {@link #MOST}.
 */
public final class Freshness {

    /** The longest that any server's word is taken for; a year of {@code max-age} is a mistake, not a wish. */
    public static final Duration MOST = Duration.ofDays(7);

    private static final Pattern MAX_AGE = Pattern.compile("(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,18})");

    private Freshness() {}

    public static Optional<Duration> of(Headers headers, Instant now) {
        String control = String.join(",", headers.all("Cache-Control")).toLowerCase(Locale.ROOT);
        Matcher age = MAX_AGE.matcher(control);
        if (age.find()) {
            return Optional.of(capped(Duration.ofSeconds(Math.min(Long.parseLong(age.group(1)), MOST.toSeconds()))));
        }
        return headers.first("Expires")
                .flatMap(HttpDate::read)
                .map(expires -> Duration.between(
                        headers.first("Date").flatMap(HttpDate::read).orElse(now), expires))
                .filter(keeps -> !keeps.isNegative())
                .map(Freshness::capped);
    }

    static Duration capped(Duration said) {
        return Terms.shorter(said, MOST);
    }
}
