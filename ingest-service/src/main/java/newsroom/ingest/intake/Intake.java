package newsroom.ingest.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryIngested;

/**
 * The intake: every item either becomes a story with a place in the desk's order, or is refused with a reason, and
 * both are counted, so that the sum always matches what came in.
 */
public final class Intake {

    /** The outcome under which accepted items are counted. */
    public static final String INGESTED = "INGESTED";

    private final StoryReader reader;
    private final StoryShelf shelf;
    private final StoryAnnouncer announcer;

    public Intake(StoryReader reader, StoryShelf shelf, StoryAnnouncer announcer) {
        this.reader = reader;
        this.shelf = shelf;
        this.announcer = announcer;
    }

    /**
     * Takes items in, in the order given; needs a transaction.
     *
     * @param origin what the items are counted under: a source or a capture
     * @return those that became stories, in their order
     */
    public List<Story> take(String origin, List<Reading> readings) {
        Map<String, Integer> outcomes = new TreeMap<>();
        List<Story> candidates = new ArrayList<>();
        for (Reading reading : readings) {
            if (reading instanceof Reading.Accepted accepted) {
                candidates.add(accepted.story());
            } else if (reading instanceof Reading.Refused refused) {
                outcomes.merge(refused.reason().name(), 1, Integer::sum);
            }
        }
        List<Story> ingested = shelve(candidates, outcomes);
        shelf.tally(origin, outcomes);
        return ingested;
    }

    /** What the item is, without taking it in. */
    public Reading read(RawItem item) {
        return reader.read(item);
    }

    /** Whether the story was taken in before; needs a transaction. */
    public boolean knows(StoryId id) {
        return !shelf.known(List.of(id)).isEmpty();
    }

    private List<Story> shelve(List<Story> candidates, Map<String, Integer> outcomes) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        long last = shelf.lastSequence();
        Set<StoryId> seen =
                new HashSet<>(shelf.known(candidates.stream().map(Story::id).toList()));
        List<Story> fresh = new ArrayList<>();
        for (Story story : candidates) {
            if (seen.add(story.id())) {
                fresh.add(story);
            } else {
                outcomes.merge(Refusal.ALREADY_INGESTED.name(), 1, Integer::sum);
            }
        }
        shelf.keep(fresh, last);
        for (int i = 0; i < fresh.size(); i++) {
            announcer.announce(new StoryIngested(last + 1 + i, fresh.get(i)));
        }
        if (!fresh.isEmpty()) {
            outcomes.put(INGESTED, fresh.size());
        }
        return List.copyOf(fresh);
    }
}
