package newsroom.contracts.issue;

import java.time.Instant;
import java.util.Objects;
import newsroom.contracts.Checks;
import newsroom.contracts.DeskEvent;

/**
 * An issue was closed and can be read, or was corrected: then its revision is 2 or more and its last note says what
 * changed. Carries the whole issue, so that nobody needs to call back.
 */
public record IssuePublished(long sequence, Issue issue) implements DeskEvent {

    public static final String TYPE = "newsroom.issue.published.v1";

    public IssuePublished {
        Objects.requireNonNull(issue, "issue");
        Checks.atLeast("sequence", 0, sequence);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return issue.id();
    }

    @Override
    public Instant occurredAt() {
        return issue.updatedAt();
    }

    /** A correction is another event of the same issue. */
    @Override
    public String identity() {
        return DeskEvent.super.identity() + (issue.revision() == 1 ? "" : "|" + issue.revision());
    }
}
