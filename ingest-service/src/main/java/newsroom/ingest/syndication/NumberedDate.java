package newsroom.ingest.syndication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in numbers with the year last. With dots the day is first. With slashes it is whatever leaves no doubt: a number
 * over twelve, or a clock with AM and PM; where both orders make sense, neither is taken.
 */
final class NumberedDate {

    private static final Pattern DATE =
            Pattern.compile("(?:\\p{L}{2,}\\.?,? ?)?(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?(\\d{4})(?:[ T,-]+(\\d.*))?");
    private static final Pattern HALF_DAYS = Pattern.compile("(?i).*\\d ?[ap]\\.?m\\b.*");

    private NumberedDate() {}

    static Optional<Instant> read(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        int year = Integer.parseInt(date.group(4));
        if (date.group(2).equals(".") || first > 12 || first == second) {
            return TimeOfDay.on(LocalDate.of(year, second, first), date.group(5));
        }
        boolean isAmerican = second > 12 || HALF_DAYS.matcher(text).matches();
        return isAmerican ? TimeOfDay.on(LocalDate.of(year, first, second), date.group(5)) : Optional.empty();
    }
}
