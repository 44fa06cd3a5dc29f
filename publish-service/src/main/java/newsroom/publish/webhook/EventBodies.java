package newsroom.publish.webhook;

import java.util.Optional;
import newsroom.contracts.issue.IssuePublished;
import newsroom.publish.hooks.HookRound;
import newsroom.publish.issue.PrintedIssues;
import newsroom.wire.EventCodec;

/** Issues as Standard Webhooks wants events: a type, a time, and the whole issue, so that nobody needs to call back. */
public final class EventBodies implements HookRound.Bodies {

    private final PrintedIssues issues;

    public EventBodies(PrintedIssues issues) {
        this.issues = issues;
    }

    @Override
    public Optional<byte[]> of(String issue) {
        return issues.byId(issue)
                .map(printed -> EventCodec.bytes(new Event(
                        IssuePublished.TYPE, printed.issue().updatedAt().toString(), printed.issue())));
    }

    /** The body of a webhook. */
    record Event(String type, String timestamp, Object data) {}
}
