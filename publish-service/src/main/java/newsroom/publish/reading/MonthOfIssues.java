package newsroom.publish.reading;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * A month of the archive.
 *
 * @param issues how many were printed in it, 1 or more
 */
public record MonthOfIssues(YearMonth month, int issues) {

    /** "May 2026". */
    public String name() {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.US) + " " + month.getYear();
    }
}
