package newsroom.publish.api;

import java.time.Instant;
import java.time.LocalDate;
import newsroom.publish.issue.PrintedIssues.Line;

/** An issue in a list. */
public record IssueLine(
        String id, String edition, String title, int number, LocalDate date, Instant closedAt, String href) {
    static IssueLine of(Line line) {
        return new IssueLine(
                line.id(),
                line.edition(),
                line.title(),
                line.number(),
                line.date(),
                line.closedAt(),
                "/issues/" + line.id());
    }
}
