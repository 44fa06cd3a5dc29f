package newsroom.ingest.syndication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates with the month in letters: RFC 822 in every sloppy form, asctime, and what people write. */
final class WrittenDate {

    /** Set off from the month, of which it would take letters otherwise. */
    private static final String WEEKDAY = "(?:\\p{L}{2,}(?:\\.,?|,| ) ?)?";

    private static final String MONTH = "(\\p{L}{3,10}\\.?)";
    private static final String TIME = "(?:(?:,? |T|:| at | um | - )\\s?(\\d.*))?";

    /** {@code Sat, 7 Sep 2002 00:00:01 GMT}. */
    private static final Pattern DAY_FIRST = Pattern.compile("(?:\\p{L}{2,}\\.?,? ?(?=\\d)|,\\s?)?"
            + "(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: de)?[ \\-/,]*" + MONTH + "(?: de)?[ \\-/,.]*(\\d{2,4})" + TIME);

    /** {@code Saturday, September 7, 2002 12:01 AM}. */
    private static final Pattern MONTH_FIRST =
            Pattern.compile(WEEKDAY + MONTH + "[ \\-]?(\\d{1,2})(?:st|nd|rd|th)?[ ,\\-]+(\\d{4})" + TIME);

    /** {@code Sat Sep  7 00:00:01 PDT 2002}. */
    private static final Pattern YEAR_LAST = Pattern.compile(
            WEEKDAY + MONTH + " (\\d{1,2}),? (\\d{1,2}:\\d{2}(?::\\d{2})?)(?: ([A-Za-z0-9:+\\-]+))? (\\d{4})");

    private WrittenDate() {}

    static Optional<Instant> read(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return on(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1), dayFirst.group(4));
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            String zone = yearLast.group(4) == null ? "" : " " + yearLast.group(4);
            return on(yearLast.group(5), yearLast.group(1), yearLast.group(2), yearLast.group(3) + zone);
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        return monthFirst.matches()
                ? on(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2), monthFirst.group(4))
                : Optional.empty();
    }

    private static Optional<Instant> on(
            String year, String month, String day, @org.jspecify.annotations.Nullable String time) {
        return Months.number(month)
                .flatMap(number -> TimeOfDay.on(LocalDate.of(year(year), number, Integer.parseInt(day)), time));
    }

    /** Short years as RFC 2822 section 4.3 reads them. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 2) {
            return year < 50 ? 2000 + year : 1900 + year;
        }
        if (digits.length() == 3) {
            return 1900 + year;
        }
        if (year < 1000) {
            throw new java.time.DateTimeException("year " + year);
        }
        return year;
    }
}
