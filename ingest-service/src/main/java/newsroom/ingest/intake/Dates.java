package newsroom.ingest.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Which dates of publication are believed. */
final class Dates {

    /** News agencies go back to 1995 on the web; a date before that is a mistake. */
    private static final Instant ANCIENT = Instant.parse("1995-01-01T00:00:00Z");

    /** Clocks and time zones are wrong by this much and mean now. */
    private static final Duration SKEW = Duration.ofHours(24);

    private Dates() {}

    /** In whole milliseconds; a date a little ahead of us is now, and one that cannot be is none. */
    static @Nullable Instant believable(@Nullable Instant said, Instant fetched) {
        if (said == null || said.isBefore(ANCIENT) || said.isAfter(fetched.plus(SKEW))) {
            return null;
        }
        return (said.isAfter(fetched) ? fetched : said).truncatedTo(ChronoUnit.MILLIS);
    }
}
