package newsroom.publish.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsroom.contracts.cluster.Report;

/** Who reported an event, in the order in which they did. Times are UTC. */
public final class Timeline {

    private Timeline() {}

    /**
     * A report in its place.
     *
     * @param at when it was published; when we read it, where its source gives no time or one that lies after that
     * @param first whether nobody of its owner had reported before: what counts as corroboration
     */
    public record Entry(Instant at, Report report, boolean first) {}

    /** A day with its reports. */
    public record Day(LocalDate date, List<Entry> entries) {}

    /** All reports, the earliest first. */
    public static List<Entry> of(List<Report> reports) {
        List<Report> ordered = reports.stream()
                .sorted(Comparator.comparing(Timeline::time)
                        .thenComparing(report -> report.story().toString()))
                .toList();
        Set<String> families = new HashSet<>();
        List<Entry> entries = new ArrayList<>();
        for (Report report : ordered) {
            entries.add(
                    new Entry(time(report), report, families.add(report.source().family())));
        }
        return entries;
    }

    public static List<Day> days(List<Report> reports) {
        Map<LocalDate, List<Entry>> days = new LinkedHashMap<>();
        for (Entry entry : of(reports)) {
            days.computeIfAbsent(entry.at().atZone(ZoneOffset.UTC).toLocalDate(), day -> new ArrayList<>())
                    .add(entry);
        }
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    private static Instant time(Report report) {
        Instant published = report.publishedAt();
        return published == null || published.isAfter(report.fetchedAt()) ? report.fetchedAt() : published;
    }
}
