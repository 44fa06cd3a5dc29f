package newsroom.publish.copy;

import java.time.LocalDate;
import java.time.ZoneId;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.issue.PrintedStory;

/** The report that a reader is led to: the one that the story's first words were taken from. */
public final class Readable {

    private Readable() {}

    public static Report report(PrintedStory story) {
        var words =
                story.summary().isEmpty() ? story.headline() : story.summary().get(0);
        return story.reports().stream()
                .filter(report -> report.story().equals(words.evidence().get(0).story()))
                .findFirst()
                .orElse(story.reports().get(0));
    }

    /** When it appeared, as its source says; when we read it where the source says nothing. */
    public static LocalDate day(Report report, ZoneId zone) {
        var appeared = report.publishedAt() == null ? report.fetchedAt() : report.publishedAt();
        return appeared.atZone(zone).toLocalDate();
    }
}
