package newsroom.contracts.issue;

import java.util.List;
import newsroom.contracts.Checks;
import newsroom.contracts.cluster.ClusterId;

/** Further stories, a line each, in the order of print; each once. */
public record Briefly(List<ClusterId> stories) implements Block {
    public Briefly {
        stories = List.copyOf(stories);
        Checks.atLeast("stories", 1, stories.size());
        Checks.unlike("story", stories);
    }
}
