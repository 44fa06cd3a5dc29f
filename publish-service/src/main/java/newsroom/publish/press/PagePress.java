package newsroom.publish.press;

import newsroom.contracts.issue.Issue;

/** Prints pages for readers. */
public interface PagePress {

    /** An issue on a page of its own. */
    String issue(Issue issue);

    /** What went wrong, for a person. */
    String problem(int status, String title, String detail);
}
