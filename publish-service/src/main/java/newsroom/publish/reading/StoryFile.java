package newsroom.publish.reading;

import java.util.List;
import newsroom.contracts.cluster.Brief;
import newsroom.publish.issue.PrintedIssues.Line;

/**
 * All that is known of a story.
 *
 * @param printedIn the issues that it stands in, the first one first
 */
public record StoryFile(Brief brief, List<Line> printedIn) {
    public StoryFile {
        printedIn = List.copyOf(printedIn);
    }
}
