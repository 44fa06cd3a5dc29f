package newsroom.ingest.syndication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of day with or without zone, in the forms that follow a date. */
final class TimeOfDay {

    private static final Pattern CLOCK = Pattern.compile(
            "(\\d{1,2})[:.h](\\d{1,2})(?:[:.](\\d{1,2})(?:[.,:](\\d{1,9})\\d*)?)? ?([AaPp]\\.?[Mm]\\.?)? ?(.*)");
    private static final Pattern COMPACT = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})?(?:[.,](\\d{1,9}))?()(\\D?.*)");

    private TimeOfDay() {}

    /**
     * @param text midnight UTC when absent
     * @return nothing when the text is no time
     * @throws java.time.DateTimeException when it is one that cannot be, such as 25:00
     */
    static Optional<Instant> on(LocalDate day, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.of(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        }
        for (Pattern form : new Pattern[] {CLOCK, COMPACT}) {
            Matcher time = form.matcher(text.strip());
            if (time.matches()) {
                return Zones.named(time.group(6)).map(zone -> at(day, time, zone));
            }
        }
        return Optional.empty();
    }

    private static Instant at(LocalDate day, Matcher time, ZoneOffset zone) {
        int hour = hour(Integer.parseInt(time.group(1)), time.group(5));
        int minute = Integer.parseInt(time.group(2));
        int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        // ISO 8601 calls the end of a day 24:00; a leap second is the end of its minute.
        if (hour == 24 && minute == 0 && second == 0) {
            return day.plusDays(1).atStartOfDay().toInstant(zone);
        }
        int nanos = time.group(4) == null ? 0 : Integer.parseInt((time.group(4) + "00000000").substring(0, 9));
        return day.atTime(LocalTime.of(hour, minute, second == 60 ? 59 : second, nanos))
                .toInstant(zone);
    }

    private static int hour(int said, @Nullable String half) {
        if (half == null || half.isEmpty() || said > 12) {
            return said;
        }
        return said % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
    }
}
