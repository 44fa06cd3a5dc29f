package newsroom.publish.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import newsroom.contracts.Topics;
import newsroom.contracts.issue.IssuePublished;
import newsroom.publish.issue.IssueAnnouncer;
import newsroom.wire.Outbox;

@ApplicationScoped
class PublishedIssues implements IssueAnnouncer {

    private final Outbox outbox;

    PublishedIssues(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(IssuePublished event) {
        outbox.put(Topics.ISSUES_PUBLISHED, event);
    }
}
