package newsroom.ingest.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;

/** A shelf that forgets with the test. */
public final class InMemoryStoryShelf implements StoryShelf {

    public final List<Story> stories = new ArrayList<>();
    public final Map<String, Map<String, Integer>> ledger = new TreeMap<>();
    private final Map<StoryId, Long> known = new HashMap<>();
    private long passed;

    @Override
    public long lastSequence() {
        return stories.size() + passed;
    }

    @Override
    public Set<StoryId> known(Collection<StoryId> ids) {
        Set<StoryId> found = new HashSet<>(ids);
        found.retainAll(known.keySet());
        return found;
    }

    @Override
    public OptionalLong placeOf(StoryId id) {
        Long place = known.get(id);
        return place == null ? OptionalLong.empty() : OptionalLong.of(place);
    }

    @Override
    public void moveToEnd(StoryId id, long sequence) {
        known.put(id, sequence);
        moveTo(sequence);
    }

    @Override
    public void keep(List<Story> fresh, long lastSequence) {
        if (lastSequence != stories.size() + passed) {
            throw new IllegalStateException("places have a gap: " + lastSequence + " after " + stories.size());
        }
        for (Story story : fresh) {
            stories.add(story);
            known.put(story.id(), stories.size() + passed);
        }
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
