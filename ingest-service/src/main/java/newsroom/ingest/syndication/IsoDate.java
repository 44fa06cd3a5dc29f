package newsroom.ingest.syndication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ISO 8601 and its relatives (RFC 3339, W3CDTF), year first. */
final class IsoDate {

    private static final Pattern DATE = Pattern.compile(
            "(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?(?:(?:\\s*T\\s*|[ :,]+)(\\d.*|$))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:[T ]?(\\d.*))?");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{4})-?(\\d{3})(?:T(.+))?");
    private static final Pattern ZONED_DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(Z|[+-]\\d{2}:?\\d{2})");

    private IsoDate() {}

    static Optional<Instant> read(String text) {
        Matcher zoned = ZONED_DATE.matcher(text);
        String plain = zoned.matches() ? zoned.group(1) + "T00:00" + zoned.group(2) : text;
        for (Pattern form : new Pattern[] {DATE, COMPACT}) {
            Matcher date = form.matcher(plain);
            if (date.matches()) {
                LocalDate day = LocalDate.of(year(date.group(1)), part(date.group(2)), part(date.group(3)));
                return TimeOfDay.on(day, date.group(4));
            }
        }
        Matcher ordinal = ORDINAL.matcher(plain);
        return ordinal.matches()
                ? TimeOfDay.on(
                        LocalDate.ofYearDay(year(ordinal.group(1)), Integer.parseInt(ordinal.group(2))),
                        ordinal.group(3))
                : Optional.empty();
    }

    /** There is no year nought in the calendar of feeds; it is what empty databases write. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (year == 0) {
            throw new java.time.DateTimeException("year nought");
        }
        return year;
    }

    private static int part(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }
}
