package newsroom.ingest.timetable;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How often a source publishes, as far as we have seen: a rate that forgets with a time constant of three days
 * (exponential smoothing of a counting process). A source is asked twice for every item it can be expected to bring.
 *
 * @param perDay items a day, 0 or more
 * @param since up to when was counted; absent before the first answer
 */
public record Rhythm(double perDay, @Nullable Instant since) {

    /** Of a source that was never read: as if it published every two hours. */
    public static final Rhythm UNHEARD = new Rhythm(12, null);

    private static final Duration DAY = Duration.ofDays(1);
    private static final double FORGETTING_DAYS = 3;
    private static final Duration WEEK = Duration.ofDays(7);

    public Rhythm {
        if (!(perDay >= 0)) {
            throw new IllegalArgumentException("a source cannot publish " + perDay + " items a day");
        }
    }

    /** The rate that a first answer's own dates show: what was published in the week before {@code now}. */
    public static Rhythm ofDates(Collection<Instant> published, Instant now) {
        if (published.isEmpty()) {
            return new Rhythm(UNHEARD.perDay, now);
        }
        Instant weekAgo = now.minus(WEEK);
        Instant oldest = published.stream().min(Instant::compareTo).orElse(now);
        Instant from = oldest.isBefore(weekAgo) ? weekAgo : oldest;
        long recent = published.stream().filter(at -> !at.isBefore(from)).count();
        double days = Math.max(days(from, now), 1.0 / 24);
        return new Rhythm(recent / days, now);
    }

    /** After an answer that brought {@code items} new items. */
    public Rhythm heard(int items, Instant now) {
        if (since == null) {
            return new Rhythm(perDay, now);
        }
        double days = Math.max(days(since, now), 1e-3);
        double kept = Math.exp(-days / FORGETTING_DAYS);
        return new Rhythm(perDay * kept + items / days * (1 - kept), now);
    }

    /** Half the time in which one item can be expected, at most a day. */
    Duration interval() {
        double seconds = perDay <= 0.5 ? DAY.toSeconds() : DAY.toSeconds() / (2 * perDay);
        return Duration.ofSeconds((long) seconds);
    }

    private static double days(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / (double) DAY.toMillis();
    }
}
