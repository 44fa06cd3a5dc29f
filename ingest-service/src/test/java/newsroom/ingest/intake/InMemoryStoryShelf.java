package newsroom.ingest.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;

/** A shelf that forgets with the test. */
public final class InMemoryStoryShelf implements StoryShelf {

    public final List<Story> stories = new ArrayList<>();
    public final Map<String, Map<String, Integer>> ledger = new TreeMap<>();
    private final Set<StoryId> known = new HashSet<>();
    private long passed;

    @Override
    public long lastSequence() {
        return stories.size() + passed;
    }

    @Override
    public Set<StoryId> known(Collection<StoryId> ids) {
        Set<StoryId> found = new HashSet<>(ids);
        found.retainAll(known);
        return found;
    }

    @Override
    public void keep(List<Story> fresh, long lastSequence) {
        if (lastSequence != stories.size() + passed) {
            throw new IllegalStateException("places have a gap: " + lastSequence + " after " + stories.size());
        }
        stories.addAll(fresh);
        fresh.forEach(story -> known.add(story.id()));
    }

    @Override
    public void moveTo(long sequence) {
        passed = sequence - stories.size();
    }

    @Override
    public void tally(String origin, Map<String, Integer> outcomes) {
        Map<String, Integer> counts = ledger.computeIfAbsent(origin, name -> new TreeMap<>());
        outcomes.forEach((outcome, n) -> counts.merge(outcome, n, Integer::sum));
    }

    /** How many items of that origin were counted, whatever became of them. */
    public int counted(String origin) {
        return ledger.getOrDefault(origin, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
