package newsroom.publish.issue;

import newsroom.contracts.issue.IssuePublished;

/** Says that an issue was published, together with the caller's transaction. */
public interface IssueAnnouncer {

    void announce(IssuePublished event);
}
