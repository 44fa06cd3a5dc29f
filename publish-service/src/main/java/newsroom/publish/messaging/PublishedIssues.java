package newsroom.publish.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import newsroom.contracts.Topics;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.IssuePublished;
import newsroom.publish.issue.IssueAnnouncer;
import newsroom.publish.issue.LineTraces;
import newsroom.wire.Outbox;
import newsroom.wire.Traces;

@ApplicationScoped
class PublishedIssues implements IssueAnnouncer {

    private final Outbox outbox;
    private final Traces traces;
    private final LineTraces lines;

    PublishedIssues(Outbox outbox, Traces traces, LineTraces lines) {
        this.outbox = outbox;
        this.traces = traces;
        this.lines = lines;
    }

    @Override
    public void announce(IssuePublished event) {
        outbox.put(Topics.ISSUES_PUBLISHED, event, traces.off() ? List.of() : lines.of(printed(event.issue())));
    }

    private static List<ClusterId> printed(Issue issue) {
        return Stream.concat(issue.topStories().stream(), issue.briefly().stream())
                .map(story -> story.cluster().id())
                .distinct()
                .toList();
    }
}
