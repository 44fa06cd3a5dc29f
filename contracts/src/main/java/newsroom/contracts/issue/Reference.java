package newsroom.contracts.issue;

import java.util.Objects;
import newsroom.contracts.Checks;
import newsroom.contracts.cluster.ClusterId;

/**
 * Where a story can be read.
 *
 * @param number the story's place in the issue, from 1
 */
public record Reference(int number, ClusterId story, String publisher, String title, String url) {
    public Reference {
        Objects.requireNonNull(story, "story");
        Checks.atLeast("number of a reference", 1, number);
        Checks.filled("publisher", publisher);
        Checks.filled("title", title);
        Checks.filled("url", url);
    }
}
