package newsroom.publish.store;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import newsroom.contracts.issue.Issue;
import newsroom.publish.issue.OpenIssue;
import newsroom.publish.issue.PrintedIssues.Line;
import newsroom.wire.EventCodec;
import org.jspecify.annotations.NullUnmarked;

/** An issue from its opening to its print. */
@Entity
@Table(name = "issue")
@NullUnmarked
class IssueEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "issue_id")
    @SequenceGenerator(name = "issue_id", sequenceName = "issue_id", allocationSize = 1)
    long id;

    String name;
    String edition;
    int number;
    LocalDate slot;
    Instant openedAt;
    Instant deadline;
    Instant closedAt;
    String closedBy;
    String title;
    byte[] body;
    String sha256;
    int revision = 1;
    Instant revisedAt;

    static IssueEntity begun(OpenIssue issue) {
        IssueEntity row = new IssueEntity();
        row.edition = issue.edition();
        row.number = issue.number();
        row.openedAt = issue.openedAt();
        row.move(issue);
        return row;
    }

    void move(OpenIssue issue) {
        name = issue.id();
        slot = issue.slot();
        deadline = issue.deadline();
    }

    void print(Issue printed) {
        closedAt = printed.closedAt();
        closedBy = printed.closedBy().word();
        title = printed.title();
        body = EventCodec.bytes(printed);
        sha256 = Bodies.sha256(body);
        revision = printed.revision();
        revisedAt = printed.updatedAt();
    }

    OpenIssue issue() {
        return new OpenIssue(edition, number, slot, openedAt, deadline);
    }

    Line line() {
        return new Line(id, name, edition, title, number, slot, closedAt);
    }
}
