package newsroom.summarize.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.story.Story;

/** A shelf that forgets with the test. */
public final class InMemoryClusterShelf implements ClusterShelf {

    private final Map<ClusterId, List<Story>> reports = new HashMap<>();
    private final Map<ClusterId, Brief> briefs = new HashMap<>();
    private long through;

    @Override
    public long through() {
        return through;
    }

    @Override
    public void moveTo(long reached) {
        through = reached;
    }

    @Override
    public void add(ClusterId cluster, long sequence, Story report) {
        reports.computeIfAbsent(cluster, id -> new ArrayList<>()).add(report);
    }

    @Override
    public boolean join(ClusterId from, ClusterId into) {
        List<Story> given = reports.remove(from);
        briefs.remove(from);
        if (given == null) {
            return false;
        }
        reports.computeIfAbsent(into, id -> new ArrayList<>()).addAll(given);
        return true;
    }

    @Override
    public void replace(ClusterId cluster, Story report) {
        reports.getOrDefault(cluster, new ArrayList<>())
                .replaceAll(story -> story.id().equals(report.id()) ? report : story);
    }

    @Override
    public List<Story> reports(ClusterId cluster) {
        return List.copyOf(reports.getOrDefault(cluster, List.of()));
    }

    @Override
    public Optional<Brief> lastBrief(ClusterId cluster) {
        return Optional.ofNullable(briefs.get(cluster));
    }

    @Override
    public void keep(Brief brief) {
        briefs.put(brief.cluster().id(), brief);
    }
}
