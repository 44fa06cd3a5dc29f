package newsroom.ingest.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;

/** A shelf that forgets with the test. */
public final class InMemoryStoryShelf implements StoryShelf {

    public final List<Story> stories = new ArrayList<>();
    public final Map<String, Map<String, Integer>> ledger = new TreeMap<>();

    @Override
    public long lastSequence() {
        return stories.size();
    }

    @Override
    public Set<StoryId> known(Collection<StoryId> ids) {
        Set<StoryId> known = stories.stream().map(Story::id).collect(Collectors.toCollection(HashSet::new));
        known.retainAll(Set.copyOf(ids));
        return known;
    }

    @Override
    public void keep(List<Story> fresh, long lastSequence) {
        if (lastSequence != stories.size()) {
            throw new IllegalStateException("places have a gap: " + lastSequence + " after " + stories.size());
        }
        stories.addAll(fresh);
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
