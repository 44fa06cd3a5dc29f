package newsroom.publish.render;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsroom.publish.reading.ArchiveEntry;

/** Dates as readers read them; times are UTC. */
@TemplateExtension
final class Calendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.US);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm", Locale.US).withZone(ZoneOffset.UTC);

    private Calendar() {}

    /** A day of the archive. */
    public record Day(LocalDate date, List<ArchiveEntry> issues) {}

    static List<Day> days(List<ArchiveEntry> issues) {
        Map<LocalDate, List<ArchiveEntry>> days = new LinkedHashMap<>();
        issues.forEach(entry -> days.computeIfAbsent(entry.issue().date(), day -> new ArrayList<>())
                .add(entry));
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    /** "Thursday, May 7, 2026". */
    static String inFull(LocalDate date) {
        return DAY.format(date);
    }

    /** "May 7, 2026". */
    static String inShort(LocalDate date) {
        return SHORT.format(date);
    }

    /** "14:05". */
    static String hour(Instant instant) {
        return HOUR.format(instant);
    }
}
