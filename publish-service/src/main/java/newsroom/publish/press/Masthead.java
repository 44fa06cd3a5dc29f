package newsroom.publish.press;

import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import newsroom.contracts.issue.Issue;

/** The lines at the head of an issue, the same on every medium. */
public record Masthead(String volume, String date, String issueLine, String longDate) {

    private static final String[] ROMAN = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};

    public static Masthead of(Issue issue) {
        int week = issue.date().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        String volume = issue.volume() < ROMAN.length ? ROMAN[issue.volume()] : String.valueOf(issue.volume());
        return new Masthead(
                "Vol. " + volume + " · Week " + week,
                format(issue, "EEE, MMM d, yyyy").toUpperCase(Locale.ROOT),
                format(issue, "MMM d, yyyy").toUpperCase(Locale.ROOT) + " · No. " + issue.number(),
                format(issue, "EEEE, MMMM d, yyyy"));
    }

    private static String format(Issue issue, String pattern) {
        return issue.date().format(DateTimeFormatter.ofPattern(pattern, Locale.US));
    }
}
