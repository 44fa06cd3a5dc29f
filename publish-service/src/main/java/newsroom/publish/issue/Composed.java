package newsroom.publish.issue;

import newsroom.contracts.issue.Issue;
import newsroom.publish.copy.Draft;

/** An issue with the account of what is not in it. */
public record Composed(Issue issue, Draft draft) {}
