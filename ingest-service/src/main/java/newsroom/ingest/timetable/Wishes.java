package newsroom.ingest.timetable;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * What a feed says in its own body of when it wants to be asked. Wishes only lengthen.
 *
 * @param apart how long it may be kept: RSS {@code ttl} or {@code sy:updatePeriod}, the longer one; zero when it says nothing
 * @param skipHours hours of the day, 0 to 23 GMT, at which it is not to be asked
 */
public record Wishes(Duration apart, Set<Integer> skipHours, Set<DayOfWeek> skipDays) {

    public static final Wishes NONE = new Wishes(Duration.ZERO, Set.of(), Set.of());

    private static final int HOURS_OF_A_WEEK = 7 * 24;

    public Wishes {
        skipHours = Set.copyOf(skipHours);
        skipDays = Set.copyOf(skipDays);
        if (apart.isNegative() || skipHours.stream().anyMatch(hour -> hour < 0 || hour > 23)) {
            throw new IllegalArgumentException("a wish that no clock can grant");
        }
    }

    /**
     * The first moment from {@code at} on that is not to be skipped. Moved moments are spread over the first hour that is
     * free by {@code share}, 0 to 1. A feed that wants never to be asked is taken at none of its words.
     */
    Instant allowed(Instant at, double share) {
        if (allows(at)) {
            return at;
        }
        Instant hour = at.truncatedTo(ChronoUnit.HOURS);
        for (int i = 1; i <= HOURS_OF_A_WEEK; i++) {
            Instant later = hour.plus(Duration.ofHours(i));
            if (allows(later)) {
                return later.plusSeconds((long) (share * 3500) + 60);
            }
        }
        return at;
    }

    private boolean allows(Instant at) {
        OffsetDateTime gmt = at.atOffset(ZoneOffset.UTC);
        return !skipHours.contains(gmt.getHour()) && !skipDays.contains(gmt.getDayOfWeek());
    }
}
