package newsroom.publish.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.issue.PrintedStory;

/** Stories that a block speaks of beside those that were chosen: they go along, so that every credit can be given. */
public final class Mentions {

    private Mentions() {}

    /** The stories of {@code told} and those of the clusters that are not among them. */
    public static List<PrintedStory> with(
            List<PrintedStory> told, List<PrintedStory> inFull, Collection<ClusterId> mentioned, Copy copy) {
        Set<ClusterId> have = new HashSet<>();
        inFull.forEach(story -> have.add(story.cluster().id()));
        told.forEach(story -> have.add(story.cluster().id()));
        List<PrintedStory> all = new ArrayList<>(told);
        for (ClusterId cluster : mentioned) {
            if (have.add(cluster)) {
                all.add(Stories.briefly(pooled(cluster, copy), copy));
            }
        }
        return all;
    }

    private static Pooled pooled(ClusterId cluster, Copy copy) {
        return copy.pool().stream()
                .filter(pooled -> pooled.brief().cluster().id().equals(cluster))
                .findFirst()
                .orElseGet(() -> new Pooled(recent(cluster, copy), Told.NOT_YET));
    }

    private static Brief recent(ClusterId cluster, Copy copy) {
        return copy.recent().stream()
                .filter(brief -> brief.cluster().id().equals(cluster))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("a block speaks of " + cluster + ", which nobody knows"));
    }
}
