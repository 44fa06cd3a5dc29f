package newsroom.ingest.api;

import java.time.Duration;
import java.time.Instant;

/** Spans of time as people say them, in the largest unit that fits. */
final class Ago {

    private Ago() {}

    static String since(Instant then, Instant now) {
        return span(Duration.between(then, now)) + " ago";
    }

    static String until(Instant then, Instant now) {
        return then.isAfter(now) ? "in " + span(Duration.between(now, then)) : "now";
    }

    private static String span(Duration span) {
        long minutes = Math.max(0, span.toMinutes());
        if (minutes < 1) {
            return "less than a minute";
        }
        if (minutes < 120) {
            return minutes == 1 ? "a minute" : minutes + " minutes";
        }
        return minutes < 2 * 24 * 60 ? span.toHours() + " hours" : span.toDays() + " days";
    }
}
