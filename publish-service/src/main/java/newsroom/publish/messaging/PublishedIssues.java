package newsroom.publish.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import newsroom.contracts.Topics;
import newsroom.contracts.issue.IssuePublished;
import newsroom.publish.issue.IssueAnnouncer;
import newsroom.wire.Outbox;

@ApplicationScoped
class PublishedIssues implements IssueAnnouncer {

    private final Outbox outbox;
    private final LineTraces lines;

    PublishedIssues(Outbox outbox, LineTraces lines) {
        this.outbox = outbox;
        this.lines = lines;
    }

    @Override
    public void announce(IssuePublished event) {
        outbox.put(Topics.ISSUES_PUBLISHED, event, lines.of(event.issue()));
    }
}
