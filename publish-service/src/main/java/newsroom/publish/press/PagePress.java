package newsroom.publish.press;

import java.util.List;
import java.util.Optional;
import newsroom.contracts.issue.Issue;
import newsroom.publish.issue.PrintedIssues.Line;

/** Prints pages for readers. */
public interface PagePress {

    /** An issue on a page of its own. */
    String issue(Issue issue);

    /** The front page: the newest issue, if there is one, and what was printed before. */
    String front(Optional<Issue> latest, List<Line> earlier);

    /** What went wrong, for a person. */
    String problem(int status, String title, String detail);
}
