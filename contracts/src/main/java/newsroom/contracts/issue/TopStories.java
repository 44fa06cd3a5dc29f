package newsroom.contracts.issue;

import java.util.List;
import newsroom.contracts.Checks;
import newsroom.contracts.cluster.ClusterId;

/** The stories that are told in full, in the order of print; each once. */
public record TopStories(List<ClusterId> stories) implements Block {
    public TopStories {
        stories = List.copyOf(stories);
        Checks.atLeast("stories", 1, stories.size());
        Checks.unlike("story", stories);
    }
}
