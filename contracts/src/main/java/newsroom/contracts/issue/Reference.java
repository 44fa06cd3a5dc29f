package newsroom.contracts.issue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import newsroom.contracts.Checks;
import newsroom.contracts.cluster.ClusterId;
import org.jspecify.annotations.Nullable;

/**
 * Where a story can be read.
 *
 * @param number the story's place in the issue, from 1
 * @param site whose page it is, where that is another name than the publisher's: an aggregator, a house's paper
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reference(
        int number,
        ClusterId story,
        String publisher,
        String title,
        String url,
        @Nullable String site) {
    public Reference {
        Objects.requireNonNull(story, "story");
        Checks.atLeast("number of a reference", 1, number);
        Checks.filled("publisher", publisher);
        Checks.filled("title", title);
        Checks.filled("url", url);
    }

    /** "Bloomberg", or "Bloomberg, on Techmeme". */
    public String readIn() {
        return site == null ? publisher : publisher + ", on " + site;
    }
}
