package newsroom.benchmarks.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsroom.contracts.DeskEvent;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.contracts.story.DiscussionUpdated;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryScored;
import newsroom.scoring.fingerprint.StoryFingerprinted;
import newsroom.scoring.judge.DecisionShelf;
import newsroom.scoring.judge.Filed;
import newsroom.scoring.judge.Merger;
import newsroom.scoring.judge.VerdictAnnouncer;

/** Keeps decisions in the process: which cluster every story stands in, and how the clusters stand. */
public final class Memory implements DecisionShelf, VerdictAnnouncer {

    private final List<Filed> verdicts = new ArrayList<>();
    private final List<StoryScored> said = new ArrayList<>();
    private final Map<StoryId, ClusterId> filed = new HashMap<>();
    private final Map<ClusterId, ClusterId> merged = new HashMap<>();
    private final Map<ClusterId, ClusterStanding> standings = new HashMap<>();
    private final List<Filed> before;
    private long through;

    public Memory() {
        this(List.of());
    }

    /** @param before decisions that were taken earlier, in the desk's order */
    Memory(List<Filed> before) {
        this.before = before;
        this.through = before.size();
    }

    /** The story's cluster as it is named now; its own id when it was declined. */
    String cluster(StoryId story) {
        ClusterId cluster = filed.get(story);
        if (cluster == null) {
            return story.toString();
        }
        while (merged.containsKey(cluster)) {
            cluster = merged.get(cluster);
        }
        return String.valueOf(cluster);
    }

    /** All verdicts in the order in which they were taken. */
    List<Filed> filed() {
        return verdicts;
    }

    public List<StoryScored> announced() {
        return said;
    }

    Map<ClusterId, ClusterStanding> standings() {
        return standings;
    }

    @Override
    public void announce(DeskEvent event) {
        if (event instanceof StoryScored scored) {
            said.add(scored);
        }
    }

    @Override
    public Set<StoryId> decided(Collection<StoryId> stories) {
        return Set.of();
    }

    @Override
    public long through() {
        return through;
    }

    @Override
    public void moveTo(long place) {
        through = place;
    }

    @Override
    public void file(Filed story) {
        verdicts.add(story);
        ClusterId cluster = story.cluster();
        if (cluster != null) {
            filed.put(story.story(), cluster);
        }
    }

    @Override
    public void file(Merger merger) {
        merged.put(merger.from(), merger.into());
        standings.remove(merger.from());
    }

    @Override
    public void file(DiscussionUpdated discussion) {}

    @Override
    public void stand(Collection<ClusterStanding> clusters) {
        clusters.forEach(standing -> standings.put(standing.id(), standing));
    }

    @Override
    public void recall(Instant since, Recall reader) {
        before.forEach(reader::filed);
    }

    @Override
    public Optional<Instant> newest() {
        return Optional.empty();
    }

    @Override
    public void letWait(StoryFingerprinted early) {
        throw new IllegalStateException("stories come in their order here");
    }

    @Override
    public Optional<StoryFingerprinted> turnOf(long sequence) {
        return Optional.empty();
    }
}
